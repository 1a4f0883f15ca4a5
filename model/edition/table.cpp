// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edition/table.h"

#include <algorithm>

namespace kaibao {

const GridBox &Table::boxAt(int row, int column) const
{
    const auto covers = [row, column](const GridBox &box) {
        return row >= box.row && row < box.row + box.rowSpan && column >= box.column
            && column < box.column + box.columnSpan;
    };
    const auto box = std::find_if(boxes.begin(), boxes.end(), covers);
    Q_ASSERT(box != boxes.end());
    return *box;
}

}  // namespace kaibao
