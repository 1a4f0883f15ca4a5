// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/positionplacer.h"

#include <algorithm>

namespace kaibao {

namespace {

/// The grid rows from one on that hold figures.
QList<int> valueRows(const Table &table, int first)
{
    QList<int> rows;
    for (const GridBox &box : table.boxes) {
        if (box.kind == GridBox::Kind::Value && box.row >= first && !rows.contains(box.row))
            rows << box.row;
    }
    return rows;
}

const GridBox *valueBoxAt(const Table &table, int row, int column)
{
    const auto found = std::find_if(table.boxes.begin(), table.boxes.end(), [&](const GridBox &box) {
        return box.kind == GridBox::Kind::Value && box.row == row && box.column == column;
    });
    return found == table.boxes.end() ? nullptr : &*found;
}

const GridBox *valueBoxOf(const Table &table, CellId cell)
{
    const auto found = std::find_if(table.boxes.begin(), table.boxes.end(), [cell](const GridBox &box) {
        return box.kind == GridBox::Kind::Value && box.cell == cell;
    });
    return found == table.boxes.end() ? nullptr : &*found;
}

}  // namespace

Placement placeFrom(CellId start, const QList<QStringList> &block, const Table &table)
{
    Placement placement;
    const GridBox *first = valueBoxOf(table, start);
    const QList<int> rows = first ? valueRows(table, first->row) : QList<int>();
    for (qsizetype i = 0; i < block.size(); ++i) {
        for (qsizetype j = 0; j < block[i].size(); ++j) {
            const GridBox *box =
                i < rows.size() ? valueBoxAt(table, rows[i], first->column + static_cast<int>(j)) : nullptr;
            if (box)
                placement.placed << PlacedText{box->cell, block[i][j]};
            else if (!block[i][j].isEmpty())
                placement.notPlaced << block[i][j];
        }
    }
    return placement;
}

}  // namespace kaibao
