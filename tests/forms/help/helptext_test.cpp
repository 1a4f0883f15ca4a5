// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/help/helptext.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class HelpTextTest : public testing::Test
{
protected:
    QString of(const char *key) const
    {
        return text.ofCell(cellOf(document.edition(), QString::fromLatin1(key)));
    }

    Document document{balancedReport(QStringLiteral("2021"), 3)};
    Guide guide = Guide::builtIn();
    HelpText text{document, guide};
};

}  // namespace

TEST_F(HelpTextTest, SaysWhatCountsWhatDoesNotAndWhy)
{
    const QString help = of("requests/denied.state_secret/business");
    EXPECT_TRUE(help.contains(QStringLiteral("有定密依据的国家秘密")));
    EXPECT_TRUE(help.contains(QStringLiteral("只标“内部”的材料").toHtmlEscaped()));
    EXPECT_TRUE(help.contains(QStringLiteral("第十四条: ")));
}

TEST_F(HelpTextTest, GivesEachLineOfTheGuidanceItsOwnParagraph)
{
    const CellId cell = cellOf(document.edition(), QStringLiteral("requests/new/business"));
    const QStringList lines = document.edition().cell(cell).guidance.split(u'\n');
    ASSERT_GT(lines.size(), 1);
    for (const QString &line : lines)
        EXPECT_TRUE(text.ofCell(cell).contains(QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped())));
}

TEST_F(HelpTextTest, SaysHowEveryRuleStandsThatReadsTheCell)
{
    EXPECT_EQ(of("requests/new/other").count(QStringLiteral("✓ passed")), 2);
    document.setCell(cellOf(document.edition(), QStringLiteral("requests/new/other")), CellValue::count(999),
                     Origin::Typed);
    EXPECT_EQ(of("requests/new/other").count(QStringLiteral("✗ failed")), 2);
    document.setCell(cellOf(document.edition(), QStringLiteral("requests/new/other")), CellValue(),
                     Origin::Typed);
    EXPECT_EQ(of("requests/new/other").count(QStringLiteral("not assessed")), 2);
}

TEST_F(HelpTextTest, ASectionOfTextShowsItsGuidanceItsArticleAndItsFindings)
{
    document.setText(field::narrative(QStringLiteral("overview")), QStringLiteral("（文字描述）\n"));
    const QString help = text.ofSection(document.edition().sections().first());
    EXPECT_TRUE(help.contains(QStringLiteral("第五十条")));
    EXPECT_TRUE(help.contains(QStringLiteral("✗ failed")));
}

}  // namespace kaibao
