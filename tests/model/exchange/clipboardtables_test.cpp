// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/clipboardtables.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QString shown(const TableGrid &grid)
{
    QStringList rows;
    for (const QStringList &row : grid.texts())
        rows << row.join(u'|');
    return rows.join(u'/');
}

}  // namespace

struct TabsCase
{
    const char *text;
    const char *cells;
};

class GridFromTabsTest : public testing::TestWithParam<TabsCase>
{};

TEST_P(GridFromTabsTest, TakesTheTextApart)
{
    EXPECT_EQ(shown(gridFromTabs(QString::fromUtf8(GetParam().text))), QString::fromUtf8(GetParam().cells));
}

INSTANTIATE_TEST_SUITE_P(Texts, GridFromTabsTest,
                         testing::Values(TabsCase{"", ""}, TabsCase{"1", "1"},
                                         TabsCase{"1\t2\r\n3\t4\r\n", "1|2/3|4"}, TabsCase{"1\r2", "1/2"},
                                         TabsCase{"\t2\n\t\n", "|2/|"},
                                         TabsCase{"\"a\nb\"\t\"c\td\"\t3", "a b|c d|3"},
                                         TabsCase{"\"say \"\"yes\"\"\"\t1", "say \"yes\"|1"},
                                         TabsCase{"\"never ends\t1\n2", "\"never ends|1/2|"},
                                         TabsCase{"\"三安全\"一稳定\t1", "\"三安全\"一稳定|1"}));

TEST(ClipboardTablesTest, PrefersTheCellsOfTheHtml)
{
    const ClipboardContent content{QStringLiteral("<table><tr><td colspan=2>1<td>2</table>"),
                                   QStringLiteral("1\t2")};
    const QList<TableGrid> tables = clipboardTables(content);
    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(shown(tables.first()), QStringLiteral("1||2"));
}

TEST(ClipboardTablesTest, TakesTheTextWhereTheHtmlHasNoTable)
{
    const QList<TableGrid> tables = clipboardTables({QStringLiteral("<p>1 2</p>"), QStringLiteral("1\t2\n")});
    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(shown(tables.first()), QStringLiteral("1|2"));
    EXPECT_TRUE(clipboardTables({}).isEmpty());
}

TEST(ClipboardTablesTest, AHugeClipboardIsReadFromItsBeginning)
{
    const QList<TableGrid> tables = clipboardTables({{}, QStringLiteral("1\t2\n").repeated(5'000'000)});
    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(tables.first().rows(), TableGrid::MaxRows);
    EXPECT_TRUE(tables.first().isCutOff());
}

TEST(ClipboardTablesTest, WhatIsWrittenComesBack)
{
    const QList<QStringList> rows{{QStringLiteral("1"), QString(), QStringLiteral("<3>")},
                                  {QString(), QStringLiteral("5"), QString()}};
    EXPECT_EQ(gridFromTabs(tabsFromCells(rows)).texts(), rows);
    const QList<TableGrid> tables = clipboardTables({htmlFromCells(rows), {}});
    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(tables.first().texts(), rows);
}

}  // namespace kaibao
