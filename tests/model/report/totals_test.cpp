// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/totals.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Reconsideration = QStringLiteral("reviews/reconsideration/");

void edit(Report &report, const QString &key, const QString &text)
{
    const CellId cell = cellOf(report.edition(), key);
    const CellValue value = CellValue::parse(text, report.edition().cell(cell).kind);
    apply(report, withComputedTotals(report, Change().setCell(report, cell, {value, Origin::Typed})));
}

QString total(const Report &report)
{
    return report.value(cellOf(report.edition(), Reconsideration + u"total")).text();
}

}  // namespace

TEST(TotalsTest, StayBlankUntilEveryPartIsThere)
{
    Report report(testEdition(QStringLiteral("2021")), 2025);
    edit(report, Reconsideration + u"upheld", QStringLiteral("10"));
    edit(report, Reconsideration + u"corrected", QStringLiteral("1"));
    edit(report, Reconsideration + u"other", QStringLiteral("0"));
    EXPECT_EQ(total(report), QString());
    edit(report, Reconsideration + u"pending", QStringLiteral("0"));
    EXPECT_EQ(total(report), QStringLiteral("11"));
    edit(report, Reconsideration + u"pending", QStringLiteral("三"));
    EXPECT_EQ(total(report), QString());
}

TEST(TotalsTest, LeaveATypedTotalAlone)
{
    Report report = zeroReport(QStringLiteral("2021"));
    edit(report, Reconsideration + u"upheld", QStringLiteral("10"));
    EXPECT_EQ(total(report), QStringLiteral("0"));
}

TEST(TotalsTest, FollowThroughTotalsOfTotals)
{
    Report report(testEdition(QStringLiteral("2021")), 2025);
    const Table &table = *report.edition().findTable(u"requests");
    for (const GridBox &box : table.boxes) {
        const bool part = box.cell != CellId::None && report.cell(box.cell).origin != Origin::Computed;
        if (part)
            edit(report, report.edition().cell(box.cell).key(), QStringLiteral("1"));
    }
    const CellId corner = cellOf(report.edition(), QStringLiteral("requests/handled_total/total"));
    EXPECT_EQ(report.value(corner).number(), 21 * 6);
}

TEST(TotalsTest, AreOneChangeWithTheEditThatCausedThem)
{
    Report report(testEdition(QStringLiteral("2019")), 2019);
    for (const char16_t *column : {u"upheld", u"corrected", u"other"})
        edit(report, Reconsideration + column, QStringLiteral("2"));
    const Report before = report;
    const CellId last = cellOf(report.edition(), Reconsideration + u"pending");
    const Change change = withComputedTotals(
        report, Change().setCell(report, last, {CellValue::count(3), Origin::Typed}));
    ASSERT_EQ(change.cells.size(), 2);
    apply(report, change);
    EXPECT_EQ(total(report), QStringLiteral("9"));
    apply(report, change.inverted());
    EXPECT_TRUE(report == before);
}

}  // namespace kaibao
