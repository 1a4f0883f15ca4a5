// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/slip.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

struct Case
{
    const char *name;
    qint64 meant;
    qint64 typed;
    Slip slip;
};

class SlipTest : public testing::TestWithParam<Case>
{};

SlipGuess guess(const char *cell, qint64 meant, qint64 typed)
{
    Report report = zeroReport(QStringLiteral("2021"));
    const CellId id = cellOf(report.edition(), QLatin1String(cell));
    report.setCell(id, {CellValue::count(typed), Origin::Typed});
    return guessSlip(report, id, meant);
}

}  // namespace

TEST_P(SlipTest, IsSeen)
{
    EXPECT_EQ(guess("requests/granted/business", GetParam().meant, GetParam().typed).slip, GetParam().slip);
}

INSTANTIATE_TEST_SUITE_P(Kinds, SlipTest,
                         testing::Values(Case{"Swapped", 1234, 1324, Slip::Swapped},
                                         Case{"SwappedToFront", 102, 12, Slip::Swapped},
                                         Case{"DigitMissing", 1234, 134, Slip::DigitMissing},
                                         Case{"DigitDoubled", 1234, 12234, Slip::DigitDoubled},
                                         Case{"DigitExtra", 1234, 12534, Slip::DigitExtra},
                                         Case{"DigitWrong", 1234, 1294, Slip::DigitWrong},
                                         Case{"TenTimes", 12, 120, Slip::TenTimes},
                                         Case{"TenthPart", 120, 12, Slip::TenthPart},
                                         Case{"BlankAsZero", 37, 0, Slip::BlankAsZero},
                                         Case{"Unexplained", 1234, 95, Slip::Unexplained}),
                         [](const auto &instance) { return instance.param.name; });

TEST(SlipTest, SeesTheFigureOfANeighbour)
{
    Report report = zeroReport(QStringLiteral("2021"));
    type(report, QStringLiteral("requests/granted/business"), QStringLiteral("58"));
    type(report, QStringLiteral("requests/partially_granted/business"), QStringLiteral("58"));
    const CellId cell = cellOf(report.edition(), QStringLiteral("requests/partially_granted/business"));
    EXPECT_EQ(guessSlip(report, cell, 7).slip, Slip::Neighbour);
}

TEST(SlipTest, SeesATotalThatWasNotAddedUpAgain)
{
    Report report = zeroReport(QStringLiteral("2021"));
    type(report, QStringLiteral("requests/granted/business"), QStringLiteral("58"));
    type(report, QStringLiteral("requests/granted/total"), QStringLiteral("94"));
    const CellId cell = cellOf(report.edition(), QStringLiteral("requests/granted/total"));
    EXPECT_EQ(guessSlip(report, cell, 152).slip, Slip::StaleTotal);
}

TEST(SlipTest, FindsAKnownSlipLikelierThanNone)
{
    const double known = guess("requests/granted/business", 1234, 1324).likelihood;
    const double unknown = guess("requests/granted/business", 1233, 1324).likelihood;
    EXPECT_GT(known, unknown + 3);
}

TEST(SlipTest, KnowsTheNeighboursOfACell)
{
    const Edition &edition = testEdition(QStringLiteral("2021"));
    const auto keys = [&](const char *cell) {
        QStringList found;
        for (const CellId id : neighboursOf(edition, cellOf(edition, QLatin1String(cell))))
            found << edition.cell(id).key().section(u'/', 1);
        found.sort();
        return found.join(u' ');
    };
    EXPECT_EQ(keys("requests/granted/business"),
              QStringLiteral("carried_in/business granted/natural_person granted/research_institute "
                             "partially_granted/business"));
    EXPECT_EQ(keys("requests/new/natural_person"), QStringLiteral("carried_in/natural_person new/business"));
    EXPECT_EQ(keys("disclosure/licensing/decisions"), QStringLiteral("penalties/decisions"));
}

TEST(SlipTest, ListsWhatMayHaveBeenMeant)
{
    EXPECT_EQ(figuresMeant(21), (QList<qint64>{1, 2, 12, 210, 211, 221}));
    EXPECT_TRUE(figuresMeant(0).isEmpty());
    EXPECT_EQ(figuresMeant(7), (QList<qint64>{70, 77}));
}

}  // namespace kaibao
