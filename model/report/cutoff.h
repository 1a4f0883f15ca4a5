// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report.h"

#include <QSet>

namespace kaibao {

/// The cells that are blank because the file that the report was read from does not show their place: a page that
/// is cut off at its edge. They still have to be filled in, but nobody left them blank.
QSet<CellId> cutOffCells(const Report &report);

/// Says so of one cell. It is kept with what the file said beyond the form.
void markCutOff(Report &report, CellId cell);

}  // namespace kaibao
