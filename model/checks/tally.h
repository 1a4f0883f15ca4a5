// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/verdict.h"

namespace kaibao {

/// What is known of both sides of a rule when some cells have no number: whether the unknown part can
/// only raise left minus right, only lower it, or both. A count is never negative, so its blank pulls one
/// way only.
struct Tally
{
    Finding::Sides sides;
    int blanks = 0;
    int notUnderstood = 0;
    bool canRise = false;
    bool canFall = false;

    bool complete() const { return blanks == 0 && notUnderstood == 0; }
    qint64 balance() const { return sides.left - sides.right; }

    /// Whether the relation fails whatever stands in the cells that have no number.
    bool contradicts(LinearRule::Relation relation) const { return contradicts(relation, balance()); }
    /// The same if left minus right were another.
    bool contradicts(LinearRule::Relation relation, qint64 balance) const;
};

Tally tallyOf(const ReportPair &reports, const LinearRule &rule);

/// Whether the rule is for a body of the report's kind.
bool concerns(const LinearRule &rule, const Report &report);

}  // namespace kaibao
