// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/summarywords.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(SummaryWordsTest, NamesEachResultThatThereIs)
{
    CheckSummary summary;
    summary.passed = 58;
    summary.must = 2;
    summary.unassessed = 3;
    EXPECT_EQ(summaryInWords(summary, 3),
              QStringLiteral("63 rule(s): 58 passed, 2 to mend, 3 not assessed because of blanks"));
    EXPECT_EQ(summaryInWords(summary, 1),
              QStringLiteral("63 rule(s): 58 passed, 2 to mend, 1 not assessed because of "
                             "blanks, 2 not assessed for another reason"));
}

TEST(SummaryWordsTest, TellsBlanksFromWhatElseIsMissing)
{
    Report report = zeroReport(QStringLiteral("2021"));
    const auto forBlanks = [&report] { return unassessedForBlanks(report, Checks(report).open()); };
    EXPECT_EQ(forBlanks(), 0) << "last year's report and the pages are missing, but no figure";
    type(report, QStringLiteral("reviews/reconsideration/pending"), QString());
    EXPECT_EQ(forBlanks(), 1);
}

}  // namespace kaibao
