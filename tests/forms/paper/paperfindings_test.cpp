// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/paperfindings.h"

#include "forms/paper/layout.h"
#include "model/checks/checks.h"
#include "tests/forms/paper/paperfixture.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

TEST(PaperFindings, PassWhereAllCanBePrinted)
{
    const Report report = writtenReport(QStringLiteral("2021"));
    const Layout layout = layOut(report, testFonts());
    for (const QList<Finding> &findings : {missingGlyphs(report, layout), tableOverflows(report, layout)}) {
        ASSERT_EQ(findings.size(), 1);
        EXPECT_EQ(findings[0].status, Status::Passed);
    }
}

TEST(PaperFindings, NameTheCharacterThatNoFaceHasAndItsPlace)
{
    Report report = writtenReport(QStringLiteral("2021"));
    const QString other = field::narrative(QStringLiteral("other"));
    report.setText(other, QStringLiteral("联系人张\U000F0000。\n"));
    const QList<Finding> findings = missingGlyphs(report, layOut(report, testFonts()));
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].level, Level::Must);
    EXPECT_EQ(findings[0].field, other);
    EXPECT_EQ(findings[0].offset, 4);
    EXPECT_EQ(findings[0].length, 2);
    EXPECT_TRUE(findings[0].message.contains(QStringLiteral("U+F0000")));
    Checks checks(report);
    const int before = checks.summary().must;
    checks.setFurther(report, paperrule::MissingGlyph, findings);
    EXPECT_EQ(checks.summary().must, before + 1);
}

TEST(PaperFindings, NameTheFigureThatIsTooWide)
{
    Report report = writtenReport(QStringLiteral("2021"));
    const QString key = QStringLiteral("requests/new/natural_person");
    type(report, key, QStringLiteral("999999999"));
    const QList<Finding> findings = tableOverflows(report, layOut(report, testFonts()));
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].cells, QList<CellId>{cellOf(report.edition(), key)});
    EXPECT_EQ(findings[0].level, Level::Explain);
    EXPECT_TRUE(findings[0].message.contains(QStringLiteral("999999999")));
    EXPECT_FALSE(findings[0].fingerprint.isEmpty());
}

}  // namespace

}  // namespace kaibao
