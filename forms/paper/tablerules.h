// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/page.h"
#include "model/edition/table.h"

namespace kaibao {

inline constexpr double OuterRule = 1.0;  ///< points
inline constexpr double InnerRule = 0.5;

/// The borders of those rows of a table: each once, from end to end. `x` are the edges of the columns,
/// `y` those of the rows.
void placeTableRules(Page &page, const Table &table, const QList<int> &rows, const QList<double> &x,
                     const QList<double> &y);

}  // namespace kaibao
