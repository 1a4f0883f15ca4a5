// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/repair.h"
#include "model/checks/suggestions.h"

namespace kaibao {

/// What speaks for a repair beyond its figures.
struct Evidence
{
    int sameDifference = 0;  ///< failed rules that are off by the same amount and that its one cell settles
    int staysRed = 0;        ///< rules that fail now, hang together with it, and still would
};

/// "row (column) 20 → 21; …", the first few of the changes.
QString changesInWords(const Edition &edition, const QList<CellChange> &changes);

QString whyRepair(const Edition &edition, const Repair &repair, const Suggestion &suggestion,
                  const Evidence &evidence);
QString whyDeduced(const Suggestion &suggestion);
QString whyAddedUp(int totals, int staysRed);

/// What the difference of a failed rule tells by itself; empty where it tells nothing.
QString hintOfDifference(const Report &report, const LinearRule &rule, const Finding::Sides &sides);
/// Says that there is no good idea, and what the difference told.
QString hintNoIdea(const QString &told);

}  // namespace kaibao
