// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/deduction.h"

#include "tests/model/checks/suggestionsfixture.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(DeductionTest, GivesTheOnlyGapOfAnEquation)
{
    const Report before = balancedReport(QStringLiteral("2021"), 5);
    for (const QString &typed : {QString(), QStringLiteral("三")}) {
        Report report = before;
        const QString cell = QStringLiteral("reviews/reconsideration/upheld");
        type(report, cell, typed);
        const Suggestions suggestions = suggestionsFor(report);
        ASSERT_EQ(suggestions.groups().size(), 1);
        ASSERT_EQ(suggestions.groups().first().suggestions.size(), 1);
        const Suggestion &only = suggestions.groups().first().suggestions.first();
        EXPECT_TRUE(only.deduced);
        EXPECT_EQ(inShort(report, only), change(before, report, cell));
        EXPECT_EQ(only.turnsGreen, suggestions.groups().first().rules);
        EXPECT_EQ(only.settles, 0);
    }
}

TEST(DeductionTest, GivesNoughtWhereTheRestAddsUpWithoutTheGaps)
{
    Report report = balancedReport(QStringLiteral("2021"), 5);
    for (const char *column : {"upheld", "corrected", "other", "pending"})
        type(report, QStringLiteral("reviews/reconsideration/") + QLatin1String(column), QString());
    EXPECT_TRUE(suggestionsFor(report).groups().isEmpty()) << "many figures could stand there";
    type(report, QStringLiteral("reviews/reconsideration/total"), QStringLiteral("0"));
    const Suggestions suggestions = suggestionsFor(report);
    ASSERT_EQ(suggestions.groups().size(), 1);
    const Suggestion &only = suggestions.groups().first().suggestions.first();
    EXPECT_TRUE(only.deduced);
    EXPECT_EQ(only.changes.size(), 4);
    for (const CellChange &change : only.changes)
        EXPECT_EQ(change.to, CellValue::count(0));
}

TEST(DeductionTest, GivesNoFigureThatNoCountCanBe)
{
    Report report = zeroReport(QStringLiteral("2021"));
    type(report, QStringLiteral("reviews/reconsideration/upheld"), QStringLiteral("5"));
    type(report, QStringLiteral("reviews/reconsideration/other"), QString());
    const Suggestions suggestions = suggestionsFor(report);  // 0 = 5 + a blank: failed whatever it holds
    ASSERT_EQ(suggestions.groups().size(), 1);
    for (const Suggestion &suggestion : suggestions.groups().first().suggestions) {
        EXPECT_FALSE(suggestion.deduced);
        EXPECT_EQ(suggestion.settles, 1);
    }
}

}  // namespace kaibao
