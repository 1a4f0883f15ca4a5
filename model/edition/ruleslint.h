// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/edition.h"

namespace kaibao {

/// Something about a rule set that its author should know.
struct RuleNote
{
    enum class Kind : quint8 {
        Empty,       ///< the rule's cells cancel out: it holds whatever they are
        Duplicate,   ///< the same relation stands twice for the same body
        OnlyNought,  ///< the rules together can hold only if these cells are 0
        Undecided,   ///< the weights are too large to find out
        Dependent,   ///< follows from the others; natural where rows and columns are both added up
        Unread,      ///< no rule reads these cells
    };

    Kind kind = Kind::Empty;
    /// As indexes into Edition::rules() followed by Edition::yearRules(): the one it is about, then those
    /// that it repeats or follows from.
    QList<int> rules;
    QList<CellId> cells;

    /// An edition with such rules is not loaded.
    bool isFault() const { return kind < Kind::Undecided; }

    bool operator==(const RuleNote &) const = default;
};

/// Looks at the rules as a system of equations over whole numbers. As no rule has a constant, a report of
/// noughts satisfies every set of them; what cannot be satisfied by any other figure is OnlyNought. Rules for some
/// kinds of body are held against those for all, not against each other.
QList<RuleNote> lintRules(const Edition &edition);

/// The note in one sentence, for the authors of editions.
QString describe(const Edition &edition, const RuleNote &note);

}  // namespace kaibao
