// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/tablelabels.h"

namespace kaibao {

/// Finds out whether the head lines of a table in a file name the official columns in the official order.
/// The lines may leave out the empty cells of merged heads, and may have a head one line higher or lower
/// than the form; what counts is that the heads of a line stand in the form's order from left to right and
/// that in the end every column has its head.
class HeadMatcher final
{
public:
    explicit HeadMatcher(const TableLabels &labels);

    void addLine(const QStringList &cells);
    /// Every column of values has its head.
    bool isComplete() const;
    /// Every head stood at the very column that it has in the form.
    bool standsInPlace() const { return m_inPlace; }
    /// Where in its line the head right above a column of the form stood; -1 where there is none.
    int placeAbove(int column) const;

private:
    bool cover(const QStringList &cells);
    bool isLowest(const GridBox &head) const;
    void restart();

    const TableLabels &m_labels;
    QList<const GridBox *> m_heads;  ///< in reading order
    QList<int> m_places;             ///< by head, where it stands in its line; -1 until it is found
    bool m_broken = false;
    bool m_inPlace = true;
};

}  // namespace kaibao
