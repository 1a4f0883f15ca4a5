// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/cell.h"

#include <QHash>
#include <QList>

namespace kaibao {

/// One box of a table as it is printed; a merged box covers several grid positions.
struct GridBox
{
    enum class Kind : quint8 { Section, Head, Label, Note, Value, CrossedOut };

    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    Kind kind = Kind::Value;
    bool vertical = false;  ///< a group label, set from top to bottom where it is too narrow
    QString text;           ///< the official wording; empty in value boxes
    CellId cell = CellId::None;
};

/// One of the official tables: a grid that its boxes cover without gap or overlap.
struct Table
{
    QString key;
    int rows = 0;
    int columns = 0;
    int headerRows = 0;          ///< rows that are repeated on every page
    QList<double> columnWidths;  ///< printed widths in millimetres, together the type area
    QList<GridBox> boxes;        ///< in reading order
    QStringList rowKeys;         ///< of the value cells, in reading order
    QStringList columnKeys;
    QHash<QString, QString> rowLabels;  ///< short, for messages
    QHash<QString, QString> columnLabels;

    /// The box that covers a grid position.
    const GridBox &boxAt(int row, int column) const;
};

}  // namespace kaibao
