// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/finding.h"
#include "model/report/report.h"

namespace kaibao {

/// `cells.blank`: one finding a table that has blank cells, with their number; Passed where it has none.
Finding checkBlanks(const Report &report, const Table &table);

/// `cells.not_understood`: one finding a cell in which something stands that is no number of its kind;
/// one that is Passed where there is none.
QList<Finding> checkNotUnderstood(const Report &report);

/// `edition.wrong`: the report's layout is not the one of its year.
Finding checkEdition(const Report &report);

}  // namespace kaibao
