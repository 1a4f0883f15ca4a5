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

/// The totals of a table that a rule computes.
QList<CellId> totalsOfTable(const Edition &edition, const QString &table);

/// Frees those totals that follow their parts: each is blank until the ledger's own figure is typed, since a sum
/// that repeats itself reveals no slip.
Change typedTotals(const Report &report, const QList<CellId> &totals);
/// Lets the totals follow their parts.
Change computedTotals(const Report &report, const QList<CellId> &totals);

}  // namespace kaibao
