// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/zeros.h"

#include "model/report/totals.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

class ZerosTest : public testing::TestWithParam<const char *>
{};

TEST_P(ZerosTest, FillsEveryBlankCellOfEachTableAndTheTotalsFollow)
{
    const Edition &edition = testEdition(QString::fromLatin1(GetParam()));
    Report report(edition, edition.key().toInt());
    for (const Table &table : edition.tables())
        apply(report, withComputedTotals(report, zerosForTheRest(report, table)));
    for (int i = 0; i < edition.cells().size(); ++i) {
        SCOPED_TRACE(edition.cells()[i].key().toStdString());
        const CellEntry &entry = report.cell(static_cast<CellId>(i));
        if (entry.value.state() == CellValue::State::NotApplicable)
            continue;
        ASSERT_TRUE(entry.value.isNumber());
        EXPECT_EQ(entry.value.number(), 0);
        EXPECT_TRUE(entry.origin == Origin::Confirmed || entry.origin == Origin::Computed);
    }
}

INSTANTIATE_TEST_SUITE_P(Editions, ZerosTest, testing::Values("2019", "2021"));

TEST(ZerosForTheRestTest, KeepsWhatIsThere)
{
    const Edition &edition = testEdition(QStringLiteral("2021"));
    Report report(edition, 2025);
    type(report, QStringLiteral("requests/new/natural_person"), QStringLiteral("3"));
    type(report, QStringLiteral("requests/new/business"), QStringLiteral("/"));
    const Change change = zerosForTheRest(report, *edition.findTable(u"requests"));
    for (const CellEdit &edit : change.cells)
        EXPECT_TRUE(edit.before.value.isBlank());
    apply(report, withComputedTotals(report, change));
    const auto text = [&](const char *key) {
        return report.value(cellOf(edition, QString::fromLatin1(key))).text();
    };
    EXPECT_EQ(text("requests/new/natural_person"), QStringLiteral("3"));
    EXPECT_EQ(text("requests/new/business"), QStringLiteral("/"));
    EXPECT_EQ(text("requests/new/total"), QString());  // a part of it is no number
    EXPECT_EQ(text("requests/carried_in/total"), QStringLiteral("0"));
}

TEST(ZerosForTheRestTest, LeavesTheOtherTablesAlone)
{
    const Edition &edition = testEdition(QStringLiteral("2021"));
    const Report report(edition, 2025);
    for (const CellEdit &edit : zerosForTheRest(report, *edition.findTable(u"reviews")).cells)
        EXPECT_EQ(edition.cell(edit.cell).table, QStringLiteral("reviews"));
}

}  // namespace kaibao
