// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/filecontent.h"
#include "model/exchange/tablelabels.h"
#include "model/exchange/tablerow.h"

namespace kaibao {

/// The rows of a table section, in whichever shape it is there: real tables, cells between tabs or bars,
/// one cell a line, or cells aligned with blanks.
QList<TableRow> tableRowsOf(const QList<ContentBlock> &blocks, const TableLabels &labels);

}  // namespace kaibao
