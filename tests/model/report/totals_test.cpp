// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/totals.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QString reconsideration(QStringView column)
{
    return QStringLiteral("reviews/reconsideration/%1").arg(column);
}

void edit(Report &report, const QString &key, const QString &text)
{
    const CellId cell = cellOf(report.edition(), key);
    const CellValue value = CellValue::parse(text, report.edition().cell(cell).kind);
    apply(report, withComputedTotals(report, Change().setCell(report, cell, {value, Origin::Typed})));
}

QString total(const Report &report)
{
    return report.value(cellOf(report.edition(), reconsideration(u"total"))).text();
}

}  // namespace

TEST(TotalsTest, StayBlankUntilEveryPartIsThere)
{
    Report report(testEdition(QStringLiteral("2021")), 2025);
    edit(report, reconsideration(u"upheld"), QStringLiteral("10"));
    edit(report, reconsideration(u"corrected"), QStringLiteral("1"));
    edit(report, reconsideration(u"other"), QStringLiteral("0"));
    EXPECT_EQ(total(report), QString());
    edit(report, reconsideration(u"pending"), QStringLiteral("0"));
    EXPECT_EQ(total(report), QStringLiteral("11"));
    edit(report, reconsideration(u"pending"), QStringLiteral("三"));
    EXPECT_EQ(total(report), QString());
}

TEST(TotalsTest, LeaveATypedTotalAlone)
{
    Report report = zeroReport(QStringLiteral("2021"));
    edit(report, reconsideration(u"upheld"), QStringLiteral("10"));
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
    for (const QStringView column : {u"upheld", u"corrected", u"other"})
        edit(report, reconsideration(column), QStringLiteral("2"));
    const Report before = report;
    const CellId last = cellOf(report.edition(), reconsideration(u"pending"));
    const Change change =
        withComputedTotals(report, Change().setCell(report, last, {CellValue::count(3), Origin::Typed}));
    ASSERT_EQ(change.cells.size(), 2);
    apply(report, change);
    EXPECT_EQ(total(report), QStringLiteral("9"));
    apply(report, change.inverted());
    EXPECT_TRUE(report == before);
}

TEST(Totals, ATableOfThemIsTypedFromTheLedgerAndComputedAgain)
{
    Report report(testEdition(QStringLiteral("2021")), 2024);
    const QList<CellId> totals = totalsOfTable(report.edition(), QStringLiteral("reviews"));
    EXPECT_EQ(totals.size(), 3);
    for (const char *key : {"upheld", "corrected", "other", "pending"})
        type(report, QStringLiteral("reviews/reconsideration/") + QLatin1String(key), QStringLiteral("2"));
    apply(report, withComputedTotals(report, computedTotals(report, totals)));
    const CellId total = cellOf(report.edition(), QStringLiteral("reviews/reconsideration/total"));
    const Change typed = withComputedTotals(report, typedTotals(report, totals));
    apply(report, typed);
    EXPECT_TRUE(report.value(total).isBlank()) << "to be typed, not to be taken from the sum";
    EXPECT_EQ(report.cell(total).origin, Origin::Typed);
    EXPECT_TRUE(typedTotals(report, totals).isEmpty());
    apply(report, computedTotals(report, totals));
    EXPECT_EQ(report.cell(total), (CellEntry{CellValue::count(8), Origin::Computed}));
}

}  // namespace kaibao
