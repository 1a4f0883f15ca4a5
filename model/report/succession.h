// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report.h"

namespace kaibao {

/// What became of the figures of one row when a report was made from an older one.
struct Move
{
    enum class Fate : quint8 {
        Carried,  ///< from row to row; in the report after a year marked until somebody confirms it
        Split,    ///< the new form has several rows for it: one was chosen, or none yet
        Dropped,  ///< the new form does not ask for it
        Asked,    ///< the older report cannot say it
    };

    Fate fate = Fate::Carried;
    QList<CellId> from;        ///< in the older report
    QList<CellId> to;          ///< in the new one
    QStringList choices = {};  ///< of a split: the rows "table/row", the likeliest first
    QString why = {};          ///< of a split: what to look for

    bool operator==(const Move &) const = default;
};

/// A report made from an older one, and what became of every figure that is worth a word.
struct Succession
{
    Report report;
    QList<Move> moves;
};

/// The report of the year after `old`, on the form of that year: organisation and texts as they were, and
/// those figures that the rules between years tell (上年结转, and 现行有效 as it stood when the year began). Each
/// has Origin::CarriedOver. Explanations and what this version does not know belong to the old report.
Succession successorOf(const Report &old, const Edition &edition);

/// Which row takes the figures of a row that was split: "table/row" of the old form → of the new one. A row
/// that is not in here goes nowhere.
using SplitChoices = QMap<QString, QString>;

/// The same report on another form: cells with the same key stay as they are; what a split brought has
/// Origin::CarriedOver until somebody confirms it.
Succession convertedTo(const Edition &edition, const Report &old, const SplitChoices &choices);

}  // namespace kaibao
