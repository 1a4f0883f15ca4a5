// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/paperwatch.h"

#include "forms/paper/paperfindings.h"
#include "tests/forms/paper/paperfixture.h"
#include "tests/support/reports.h"

#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace kaibao {

namespace {

bool isOpen(const Document &document, const QString &rule)
{
    const QList<Finding> &open = document.checks().open();
    return std::any_of(open.cbegin(), open.cend(), [&rule](const Finding &finding) {
        return finding.rule == rule && finding.status == Status::Failed;
    });
}

TEST(PaperWatch, TellsOfACharacterWithoutAGlyphUntilItIsGone)
{
    Document document(writtenReport(QStringLiteral("2021")));
    PaperWatch watch(testFonts());
    watch.watch(&document);
    const QString other = field::narrative(QStringLiteral("other"));
    const QString before = document.report().text(other);
    document.setText(other, QStringLiteral("张\U000F0000。\n"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return isOpen(document, paperrule::MissingGlyph); }));
    document.setText(other, before);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isOpen(document, paperrule::MissingGlyph); }));
}

}  // namespace

}  // namespace kaibao
