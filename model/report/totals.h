// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/change.h"

namespace kaibao {

/// The change together with what it does to the totals that follow their parts (Origin::Computed).
/// A total of which a part is blank or no number is blank.
Change withComputedTotals(const Report &report, Change change);

/// The rule that a total follows; nullptr for a cell that is no total. Where a row and a column meet in one
/// total, the first in the edition.
const LinearRule *computingRule(const Edition &edition, CellId total);

/// What a total would be if it followed its parts; blank where that cannot be said. The cell must be one
/// that a rule computes.
CellValue computedTotal(const Report &report, CellId total);

}  // namespace kaibao
