// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/table.h"

namespace kaibao {

/// The ways to go from value cell to value cell; what lies between is skipped.
enum class CellStep {
    Left,
    Right,
    Up,
    Down,
    NextAcross,  ///< Tab: reading order
    PreviousAcross,
    NextDown,  ///< Enter: down the column, then on to the top of the next
    PreviousDown,
    RowStart,
    RowEnd,
    First,
    Last,
};

/// The cell that a step leads to; `from` itself where there is no further one.
CellId stepFrom(const Table &table, CellId from, CellStep step);

/// The value box of a cell; null where the table has no such cell.
const GridBox *valueBox(const Table &table, CellId cell);

}  // namespace kaibao
