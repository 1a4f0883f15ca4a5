// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/table.h"

#include <QStringList>

namespace kaibao {

/// A text and the cell that it goes into.
struct PlacedText
{
    CellId cell = CellId::None;
    QString text;
};

/// Where the texts of a block go, and those that have no cell.
struct Placement
{
    QList<PlacedText> placed;
    QStringList notPlaced;
};

/// Lays a block of figures without labels over the value cells of a table, from one cell on: a row of the
/// block on each row of figures, a column on each column of the form.
Placement placeFrom(CellId start, const QList<QStringList> &block, const Table &table);

}  // namespace kaibao
