// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report.h"

namespace kaibao {

/// How one figure came to stand where another was meant.
enum class Slip : quint8 {
    Swapped,  ///< two digits changed places
    DigitMissing,
    DigitDoubled,
    DigitExtra,
    DigitWrong,
    TenTimes,   ///< a nought too many
    TenthPart,  ///< a nought too few
    Neighbour,  ///< what stands in the next row or column
    BlankAsZero,
    StaleTotal,  ///< a part changed after the total was added up
    Unexplained,
};

struct SlipGuess
{
    Slip slip = Slip::Unexplained;  ///< the likeliest
    /// Natural logarithm of how much likelier it is that `meant` was there and came out as what stands
    /// there than that what stands there is right. Only good for comparing.
    double likelihood = 0;
};

/// How a cell that should hold `meant` could come to hold what it does. A blank counts as 0.
SlipGuess guessSlip(const Report &report, CellId cell, qint64 meant);

/// The cells beside, above and below in the same table, crossed-out ones left out.
QList<CellId> neighboursOf(const Edition &edition, CellId cell);

/// Figures that a person may have meant who typed this one: digits swapped, dropped, doubled, a nought
/// more or less. Without the figure itself, without repetition, ascending.
QList<qint64> figuresMeant(qint64 typed);

}  // namespace kaibao
