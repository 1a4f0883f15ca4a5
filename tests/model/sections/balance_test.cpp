// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/balance.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class BalanceTest : public testing::Test
{
protected:
    Balance at(const char *key) const
    {
        return balanceAround(cellOf(report.edition(), QString::fromLatin1(key)), report).value_or(Balance());
    }

    Report report = balancedReport(QStringLiteral("2021"), 3);
};

}  // namespace

TEST_F(BalanceTest, AnyCellOfAColumnShowsTheBalanceOfTheColumn)
{
    for (const char *row : {"new", "granted", "denied.state_secret", "handled_total", "carried_out"}) {
        const Balance balance =
            at(qPrintable(QStringLiteral("requests/%1/business").arg(QLatin1String(row))));
        EXPECT_EQ(balance.status, Status::Passed) << row;
        EXPECT_TRUE(balance.words.startsWith(QStringLiteral("商业企业: 本年新收 ")))
            << balance.words.toStdString();
        EXPECT_TRUE(balance.words.endsWith(QStringLiteral(", balanced")));
    }
}

TEST_F(BalanceTest, SaysByHowMuchItIsOff)
{
    type(report, QStringLiteral("requests/new/other"), QStringLiteral("21"));
    type(report, QStringLiteral("requests/carried_in/other"), QStringLiteral("0"));
    type(report, QStringLiteral("requests/handled_total/other"), QStringLiteral("20"));
    type(report, QStringLiteral("requests/carried_out/other"), QStringLiteral("0"));
    const Balance balance = at("requests/carried_out/other");
    EXPECT_EQ(balance.status, Status::Failed);
    EXPECT_TRUE(balance.words.contains(QStringLiteral("本年新收 21 + 上年结转 0 = ")));
    EXPECT_TRUE(balance.words.endsWith(QStringLiteral(", off by 1"))) << balance.words.toStdString();
}

TEST_F(BalanceTest, ARuleAboutOneFigureIsNoBalance)
{
    for (const LinearRule &rule : report.edition().rules()) {
        if (!rule.right.isEmpty() && !rule.left.isEmpty())
            continue;
        for (const Term &term : rule.left + rule.right) {
            const std::optional<Balance> balance = balanceAround(term.cell, report);
            EXPECT_TRUE(!balance || !balance->words.contains(QStringLiteral("= ,")));
        }
    }
    EXPECT_EQ(
        balanceAround(cellOf(report.edition(), QStringLiteral("disclosure/regulations/issued")), report),
        std::nullopt);
}

TEST_F(BalanceTest, ABlankIsABlankAndNotAZero)
{
    type(report, QStringLiteral("requests/carried_in/other"), QString());
    const Balance balance = at("requests/new/other");
    EXPECT_EQ(balance.status, Status::Unassessed);
    EXPECT_TRUE(balance.words.contains(QStringLiteral("上年结转 ＿")));
}

TEST_F(BalanceTest, WhereTheColumnHasNoneTheRowsTotalIsShown)
{
    const Balance balance = at("reviews/reconsideration/upheld");
    EXPECT_EQ(balance.status, Status::Passed);
    EXPECT_TRUE(balance.words.contains(u'='));
    EXPECT_FALSE(
        balanceAround(cellOf(report.edition(), QStringLiteral("disclosure/penalties/decisions")), report));
}

}  // namespace kaibao
