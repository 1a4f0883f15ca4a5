// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/filecontent.h"
#include "model/exchange/tablelabels.h"
#include "model/exchange/tablerow.h"

namespace kaibao {

/// The rows of a table of which each cell stands in a line of its own. A row begins with its label; one
/// that has neither no figures nor as many as there are columns cannot be placed, because its empty cells
/// have left no trace.
QList<TableRow> stackedRows(const QList<ContentLine> &lines, const TableLabels &labels);

}  // namespace kaibao
