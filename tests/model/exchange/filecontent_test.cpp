// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/filecontent.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(FileContentTest, LeavesOutWhatNoReportHas)
{
    FileContent content;
    content.add(QString(FileContent::MostCharacters / 2, u'a'));
    EXPECT_FALSE(content.isFull());
    content.add(ContentLine{QString(FileContent::MostCharacters / 2, u'b'), {}});
    EXPECT_TRUE(content.isFull());
    content.add(QStringLiteral("c"));
    EXPECT_EQ(content.blocks.size(), 1);
}

TEST(FileContentTest, CountsTheCellsOfATableAndTheirTexts)
{
    TableGrid grid;
    grid.startRow();
    grid.addCell(QStringLiteral("ab"), 3);
    grid.startRow();
    grid.addCell(QStringLiteral("c"));
    FileContent content;
    content.add(grid);
    EXPECT_EQ(content.characters, 3 + 2 * 3);
}

}  // namespace kaibao
