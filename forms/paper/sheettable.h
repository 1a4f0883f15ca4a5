// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/table.h"

namespace kaibao {

/// A column of a sheet's table; text is set from its left edge, all else in its middle.
struct SheetColumn
{
    QString head;
    double width = 0;  ///< a share of the type area's
    bool text = false;
};

/// In points.
constexpr double SheetTableSize = 10;

/// A table that is no official one: one row of heads, then the rows, as boxes that can be set like theirs. A row
/// with a text that is too long to stand in one piece goes on in rows below.
Table sheetTable(const QList<SheetColumn> &columns, const QList<QStringList> &rows);

}  // namespace kaibao
