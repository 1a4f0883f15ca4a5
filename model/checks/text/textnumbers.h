// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report.h"

namespace kaibao {

/// A number in the sentences of a text that could be, or is, the figure of a cell.
struct TextNumber
{
    int offset = 0;  ///< of its digits, or of its live reference, in the text as it is stored
    int length = 0;
    QString words;       ///< the words around it, as they are read
    QString reference;   ///< key of the cell that it is taken from; empty where it is typed
    QList<CellId> fits;  ///< of a typed number: cells that its words speak of and that hold the same figure

    bool operator==(const TextNumber &) const = default;
};

/// The numbers with a unit in one text of a report, in order. Dates, ordinals, approximate numbers and those in
/// Chinese numerals are left out: they stay as they are written.
QList<TextNumber> numbersIn(const Report &report, const QString &field);

/// The text with live references in the places of the numbers, each to the first cell that fits it.
QString linked(const Edition &edition, const QString &text, const QList<TextNumber> &numbers);

}  // namespace kaibao
