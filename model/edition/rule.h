// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/cell.h"

#include <QList>
#include <QStringList>

namespace kaibao {

enum class Level : quint8 {
    Must,     ///< the report contradicts itself or cannot be filed so
    Explain,  ///< may be true, then say why
    Hint,     ///< worth a look
};

/// What a blank cell does to a rule that reads it.
enum class BlankPolicy : quint8 {
    Unassessed,  ///< the rule cannot be judged, unless it has failed already whatever the blank holds
    Zero,
};

struct Term
{
    CellId cell = CellId::None;
    int weight = 1;
    bool previous = false;  ///< the cell of the same key in the report of the year before
};

/// A linear relation between cells, for one row or column of a table. Compiled from the edition file.
struct LinearRule
{
    enum class Relation : quint8 { Equal, AtMost, AtLeast };

    QString id;          ///< public and stable: "requests.balance"
    QString scope;       ///< key of the row, column or block it is for: "natural_person"; may be empty
    QString scopeLabel;  ///< the same as printed: 自然人
    Level level = Level::Must;
    Relation relation = Relation::Equal;
    BlankPolicy blank = BlankPolicy::Unassessed;
    QList<Term> left;
    QList<Term> right;
    CellId computes = CellId::None;  ///< the total that this rule can compute; alone on its side
    QStringList organisationKinds;   ///< the rule is only for these; empty: for all
    QString message;  ///< with {scope} {left} {right} {difference} and {1} {2} …, the terms in order
    QString claim;    ///< the rule in one sentence, for the catalogue
    QString source;   ///< law, notice or practice it rests on
};

}  // namespace kaibao
