// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/cellsmodel.h"

#include "tests/support/reports.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include <algorithm>

namespace kaibao {

TEST(CellsModel, ListsTheCellsThatCanBeFilledIn)
{
    Document document(zeroReport(QStringLiteral("2019")));
    CellsModel model(document);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<Cell> &cells = document.edition().cells();
    EXPECT_EQ(model.rowCount(),
              std::count_if(cells.begin(), cells.end(), [](const Cell &cell) { return !cell.crossedOut; }));
    const QModelIndex first = model.index(0, CellsModel::Figure);
    const CellId cell = cellOf(document.edition(), first.data(CellsModel::KeyRole).toString());
    document.setCell(cell, CellValue::count(42), Origin::Typed);
    EXPECT_EQ(first.data().toString(), QStringLiteral("42"));
    EXPECT_TRUE(
        first.data(CellsModel::WordsRole).toString().contains(document.edition().cell(cell).rowLabel));
}

}  // namespace kaibao
