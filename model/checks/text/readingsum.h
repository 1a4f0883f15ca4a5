// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/reportpair.h"
#include "model/checks/text/textfacts.h"

namespace kaibao {

/// What a reading makes of the cells.
struct ReadingSum
{
    qint64 value = 0;
    bool known = true;  ///< false where a cell holds no number
    bool amount = false;
};

ReadingSum sumOf(const Report &report, const TextReading &reading);
/// Of last year's cells; not known where its form does not have them all.
ReadingSum sumBefore(const ReportPair &reports, const TextReading &reading);

/// A figure as a sentence says it. Not known where it is no whole number and should be one.
ReadingSum sumSaid(qint64 value, TextUnit unit);

/// Amounts may be rounded or cut off in the text: 7730 for 7730.28.
bool agrees(const FigureClaim &claim, const ReadingSum &sum);

/// Amounts may be rounded, and so may the two that they are the difference of.
bool isDifference(const TextFigure &said, const ReadingSum &difference);

QString inWords(const ReadingSum &sum);

}  // namespace kaibao
