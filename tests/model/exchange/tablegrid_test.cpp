// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/tablegrid.h"

#include <gtest/gtest.h>

#include <limits>

namespace kaibao {

TEST(TableGridTest, CoveredPositionsAreEmptyAndPushTheNextCellsOn)
{
    TableGrid grid;
    grid.startRow();
    grid.addCell(QStringLiteral("a"), 1, 2);
    grid.addCell(QStringLiteral("b"), 2, 1);
    grid.startRow();
    grid.addCell(QStringLiteral("c"));
    grid.addCell(QStringLiteral("d"));
    EXPECT_EQ(grid.texts(), (QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b"), QString()},
                                                {QString(), QStringLiteral("c"), QStringLiteral("d")}}));
}

TEST(TableGridTest, ARowSpanReachesOverShorterRows)
{
    TableGrid grid;
    grid.startRow();
    grid.addCell(QStringLiteral("group"), 1, 3);
    grid.addCell(QStringLiteral("1"));
    for (const char *text : {"2", "3", "outside"}) {
        grid.startRow();
        grid.addCell(QString::fromLatin1(text));
    }
    EXPECT_EQ(grid.text(1, 1), QStringLiteral("2"));
    EXPECT_EQ(grid.text(2, 1), QStringLiteral("3"));
    EXPECT_EQ(grid.text(3, 0), QStringLiteral("outside"));
}

TEST(TableGridTest, SpansOutsideTheLimitsAreCutToThem)
{
    TableGrid grid;
    grid.startRow();
    grid.addCell(QStringLiteral("wide"), std::numeric_limits<int>::max(), std::numeric_limits<int>::max());
    grid.startRow();
    grid.addCell(QStringLiteral("no place left"), -5, 0);
    EXPECT_EQ(grid.columns(), TableGrid::MaxColumns);
    EXPECT_EQ(grid.texts().size(), 2);
    EXPECT_TRUE(grid.isCutOff());
}

TEST(TableGridTest, RowsBeyondTheLimitAreLeftOutAndThatIsKnown)
{
    TableGrid grid;
    for (int row = 0; row < 100'000; ++row) {
        grid.startRow();
        grid.addCell(QString::number(row));
    }
    EXPECT_EQ(grid.rows(), TableGrid::MaxRows);
    EXPECT_EQ(grid.text(TableGrid::MaxRows - 1, 0), QString::number(TableGrid::MaxRows - 1));
    EXPECT_TRUE(grid.isCutOff());
}

}  // namespace kaibao
