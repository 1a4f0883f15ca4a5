// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rollup/rollup.h"

#include "model/checks/linearchecks.h"
#include "tests/support/reports.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kaibao {

namespace {

using testing::HasSubstr;

QString valueOf(const Report &report, const QString &key)
{
    return report.value(cellOf(report.edition(), key)).text();
}

/// Units 0, 1, 2 … with sound reports of their own.
QList<RollupInput> soundInputs(const QString &edition, int count)
{
    QList<RollupInput> inputs;
    for (int i = 0; i < count; ++i)
        inputs << RollupInput{QStringLiteral("镇%1").arg(i),
                              balancedReport(edition, static_cast<quint32>(i + 1))};
    return inputs;
}

const QString Total = QStringLiteral("requests/new/total");
const QString Fees = QStringLiteral("disclosure/fees/amount");

}  // namespace

TEST(RollupTest, TheSumOfSoundReportsIsSound)
{
    for (const QString &edition : {QStringLiteral("2019"), QStringLiteral("2021")}) {
        const QList<RollupInput> inputs = soundInputs(edition, 20);
        const Rollup rollup = rollUp(inputs, RollupPolicy::Complete);
        EXPECT_TRUE(rollup.obstacles.isEmpty());
        EXPECT_EQ(rollup.blanks, QStringList());
        LinearChecks checks(rollup.report.edition());
        checks.assess(rollup.report);
        for (const LinearChecks::Verdict &verdict : checks.verdicts())
            EXPECT_NE(verdict.status, Status::Failed);
        for (int i = 0; i < rollup.report.edition().cells().size(); ++i) {
            const auto id = static_cast<CellId>(i);
            if (rollup.report.edition().cell(id).kind == CellKind::Amount
                || !rollup.report.value(id).isNumber())
                continue;
            qint64 sum = 0;
            for (const RollupInput &input : inputs)
                sum += input.report.value(id).number();
            EXPECT_EQ(rollup.report.value(id).number(), sum) << i;
        }
    }
}

TEST(RollupTest, ComputesTheTotalsAnew)
{
    const Rollup rollup = rollUp(soundInputs(QStringLiteral("2021"), 2), RollupPolicy::Complete);
    EXPECT_EQ(rollup.report.cell(cellOf(rollup.report.edition(), Total)).origin, Origin::Computed);
}

TEST(RollupTest, AddsAmountsToTheFinestDecimal)
{
    QList<RollupInput> inputs = soundInputs(QStringLiteral("2021"), 3);
    type(inputs[0].report, Fees, QStringLiteral("7730.28"));
    type(inputs[1].report, Fees, QStringLiteral("18.8710"));
    type(inputs[2].report, Fees, QStringLiteral("0.1"));
    EXPECT_EQ(valueOf(rollUp(inputs, RollupPolicy::Complete).report, Fees), QStringLiteral("7749.2510"));
}

TEST(RollupTest, ABlankOfOneUnitIsABlankOfTheSum)
{
    QList<RollupInput> inputs = soundInputs(QStringLiteral("2021"), 3);
    type(inputs[1].report, QStringLiteral("requests/new/business"), QString());
    const Rollup rollup = rollUp(inputs, RollupPolicy::Complete);
    EXPECT_EQ(valueOf(rollup.report, QStringLiteral("requests/new/business")), QString());
    EXPECT_EQ(valueOf(rollup.report, Total), QString());
    EXPECT_NE(valueOf(rollup.report, QStringLiteral("requests/new/other")), QString());
    ASSERT_EQ(rollup.blanks.size(), 1);
    EXPECT_THAT(rollup.blanks[0].toStdString(), HasSubstr("镇1: 1 cell"));
}

TEST(RollupTest, ATableThatContradictsItselfStopsOnlyThatTable)
{
    QList<RollupInput> inputs = soundInputs(QStringLiteral("2021"), 3);
    type(inputs[2].report, QStringLiteral("reviews/reconsideration/total"), QStringLiteral("9999"));
    const Rollup rollup = rollUp(inputs, RollupPolicy::Complete);
    ASSERT_EQ(rollup.obstacles.size(), 1);
    EXPECT_EQ(rollup.obstacles[0].unit, QStringLiteral("镇2"));
    EXPECT_EQ(rollup.obstacles[0].table, QStringLiteral("reviews"));
    EXPECT_THAT(rollup.obstacles[0].sentence.toStdString(), HasSubstr("镇2"));
    EXPECT_EQ(valueOf(rollup.report, QStringLiteral("reviews/reconsideration/upheld")), QString());
    EXPECT_NE(valueOf(rollup.report, Total), QString());
}

TEST(RollupTest, OffsettingErrorsOfTwoUnitsDoNotCancel)
{
    QList<RollupInput> inputs = soundInputs(QStringLiteral("2021"), 2);
    for (const int sign : {1, -1}) {
        Report &report = inputs[sign > 0 ? 0 : 1].report;
        const qint64 total = report.value(cellOf(report.edition(), Total)).number();
        type(report, Total, QString::number(total + sign));
    }
    EXPECT_EQ(rollUp(inputs, RollupPolicy::Complete).obstacles.size(), 2);
}

TEST(RollupTest, AReportOnAnotherFormStopsEverything)
{
    QList<RollupInput> inputs = soundInputs(QStringLiteral("2021"), 3);
    inputs.prepend({QStringLiteral("旧镇"), balancedReport(QStringLiteral("2019"), 9)});
    const Rollup rollup = rollUp(inputs, RollupPolicy::Complete);
    ASSERT_EQ(rollup.obstacles.size(), 1);
    EXPECT_EQ(rollup.obstacles[0].unit, QStringLiteral("旧镇"));
    EXPECT_EQ(rollup.report.edition().key(), QStringLiteral("2021"));
    EXPECT_EQ(valueOf(rollup.report, Total), QString());
}

TEST(RollupTest, AReportOfAnotherYearOrThereTwiceIsNotAdded)
{
    QList<RollupInput> inputs = soundInputs(QStringLiteral("2021"), 3);
    inputs[0].report.setYear(2022);
    inputs[2].unit = inputs[1].unit;
    inputs << RollupInput{QStringLiteral("镇9"), inputs[1].report};
    QStringList units;
    const Rollup rollup = rollUp(inputs, RollupPolicy::Complete);
    for (const RollupObstacle &obstacle : rollup.obstacles)
        units << obstacle.unit;
    EXPECT_EQ(units, QStringList({QStringLiteral("镇0"), QStringLiteral("镇1")}));
    EXPECT_EQ(rollup.units, QStringList({QStringLiteral("镇1"), QStringLiteral("镇9")}));
}

TEST(RollupTest, APartialSumLeavesOutWhatIsUnsound)
{
    QList<RollupInput> inputs = soundInputs(QStringLiteral("2021"), 3);
    const Rollup others = rollUp(inputs.first(2), RollupPolicy::Complete);
    type(inputs[2].report, Total, QStringLiteral("9999"));
    const Rollup rollup = rollUp(inputs, RollupPolicy::Partial);
    EXPECT_EQ(rollup.obstacles.size(), 1);
    EXPECT_EQ(valueOf(rollup.report, Total), valueOf(others.report, Total));
    EXPECT_NE(valueOf(rollup.report, QStringLiteral("disclosure/licensing/decisions")),
              valueOf(others.report, QStringLiteral("disclosure/licensing/decisions")));
}

}  // namespace kaibao
