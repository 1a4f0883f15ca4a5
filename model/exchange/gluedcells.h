// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/tablelabels.h"

namespace kaibao {

/// The label and the figures of a row whose cells were run together, as in 规章000: a digit for each column, or
/// one figure for the only one. All digits stay one cell where they can be told apart in several ways. Empty
/// where the text is no such row.
QStringList gluedRow(const QString &text, const TableLabels &labels);

/// The column heads that were run together, from left to right; empty where the text is none.
QStringList gluedHeads(const QString &text, const TableLabels &labels);

}  // namespace kaibao
