// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/textsearch.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

Report searched()
{
    Report report(testEdition(QStringLiteral("2021")), 2025);
    report.setText(field::narrative(QStringLiteral("overview")),
                   QStringLiteral("2024年新收{requests/new/total}件，２０２４年办结。\n"));
    report.setText(field::narrative(QStringLiteral("other")), QStringLiteral("WWW 2024 www\n"));
    return report;
}

}  // namespace

TEST(TextSearchTest, FindsInReadingOrderWhateverTheWidthAndCase)
{
    const QString overview = field::narrative(QStringLiteral("overview"));
    const QString other = field::narrative(QStringLiteral("other"));
    const int second = static_cast<int>(searched().text(overview).indexOf(u'２'));
    EXPECT_EQ(findText(searched(), QStringLiteral("2024")),
              (QList<TextPlace>{{overview, 0, 4}, {overview, second, 4}, {other, 4, 4}}));
    EXPECT_EQ(findText(searched(), QStringLiteral("Www")), (QList<TextPlace>{{other, 0, 3}, {other, 9, 3}}));
    EXPECT_TRUE(findText(searched(), QString()).isEmpty());
}

TEST(TextSearchTest, ALiveReferenceIsNoWords)
{
    EXPECT_TRUE(findText(searched(), QStringLiteral("new")).isEmpty());
    EXPECT_TRUE(replaceText(searched(), QStringLiteral("total"), QStringLiteral("x")).isEmpty());
}

TEST(TextSearchTest, ReplacesEverywhereInOneChange)
{
    Report report = searched();
    apply(report, replaceText(report, QStringLiteral("2024"), QStringLiteral("2025")));
    EXPECT_EQ(report.narrative(QStringLiteral("overview")),
              QStringLiteral("2025年新收{requests/new/total}件，2025年办结。\n"));
    EXPECT_EQ(report.narrative(QStringLiteral("other")), QStringLiteral("WWW 2025 www\n"));
    EXPECT_TRUE(findText(report, QStringLiteral("2024")).isEmpty());
}

TEST(TextSearchTest, ReplacesAtOnePlace)
{
    Report report = searched();
    apply(report, replaceAt(report, findText(report, QStringLiteral("2024")).at(1), QStringLiteral("今")));
    EXPECT_EQ(report.narrative(QStringLiteral("overview")),
              QStringLiteral("2024年新收{requests/new/total}件，今年办结。\n"));
}

}  // namespace kaibao
