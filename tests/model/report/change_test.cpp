// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/change.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(ChangeTest, LeavesOutWhatAltersNothing)
{
    const Report report = zeroReport(QStringLiteral("2021"));
    const CellId cell = cellOf(report.edition(), QStringLiteral("requests/new/total"));
    Change change;
    change.setCell(report, cell, report.cell(cell))
        .setText(report, field::Title, {})
        .setYear(report, report.year());
    EXPECT_TRUE(change.isEmpty());
}

TEST(ChangeTest, IsTakenBackByItsInverse)
{
    QRandomGenerator random(7);
    Report report = balancedReport(QStringLiteral("2019"), 1);
    for (int round = 0; round < 200; ++round) {
        const Report before = report;
        Change change;
        const int first = random.bounded(100);
        for (int i = 0; i < 5; ++i) {
            const auto cell = static_cast<CellId>(first + i * 10);
            change.setCell(report, cell, {CellValue::count(random.bounded(1000)), Origin::Pasted});
        }
        change.setText(report, field::narrative(QStringLiteral("overview")), QString::number(round));
        change.setYear(report, 2019 + random.bounded(2));
        apply(report, change);
        EXPECT_FALSE(report == before);
        Report back = report;
        apply(back, change.inverted());
        ASSERT_TRUE(back == before);
    }
}

TEST(ChangeTest, LeadsFromOneReportToAnother)
{
    Report from = balancedReport(QStringLiteral("2021"), 1);
    Report to = balancedReport(QStringLiteral("2021"), 2);
    from.setText(field::Title, QStringLiteral("标题"));
    to.setText(field::narrative(QStringLiteral("overview")), QStringLiteral("总体"));
    to.setYear(from.year() + 1);
    EXPECT_TRUE(changeBetween(from, from).isEmpty());
    apply(from, changeBetween(from, to));
    EXPECT_TRUE(from == to);
}

TEST(ChangeTest, DoesNotStoreAnEmptiedText)
{
    Report report(testEdition(QStringLiteral("2021")), 2025);
    const Report before = report;
    apply(report, Change().setText(report, field::Title, QStringLiteral("标题")));
    apply(report, Change().setText(report, field::Title, {}));
    EXPECT_TRUE(report == before);
}

}  // namespace kaibao
