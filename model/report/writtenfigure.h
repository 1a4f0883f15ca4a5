// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/cellvalue.h"

namespace kaibao {

/// Reads a figure as people type it and as spreadsheets and reports show it: what CellValue::parse understands,
/// thousands signs in their places (1,234), a unit of the form behind it (12 件, 3.5 万元), and a whole number
/// with noughts behind its point (12.00). Whatever else is no number is kept as it is; a dash is no 0.
CellValue parseWrittenFigure(const QString &text, CellKind kind);

}  // namespace kaibao
