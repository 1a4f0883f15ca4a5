// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/tablerules.h"

namespace kaibao {

namespace {

/// Joins the pieces of a border to lines that are as long as can be.
template <class HasBorder, class Add> void joinPieces(qsizetype count, HasBorder hasBorder, Add add)
{
    for (qsizetype begin = 0; begin < count; ++begin) {
        if (!hasBorder(begin))
            continue;
        qsizetype end = begin;
        while (end < count && hasBorder(end))
            ++end;
        add(begin, end);
        begin = end;
    }
}

}  // namespace

void placeTableRules(Page &page, const Table &table, const QList<int> &rows, const QList<double> &x,
                     const QList<double> &y)
{
    const auto box = [&](qsizetype row, qsizetype column) {
        return &table.boxAt(rows[row], static_cast<int>(column));
    };
    const qsizetype columns = table.columns;
    for (qsizetype edge = 0; edge <= rows.size(); ++edge) {
        const bool outer = edge == 0 || edge == rows.size();
        joinPieces(
            columns, [&](qsizetype column) { return outer || box(edge - 1, column) != box(edge, column); },
            [&](qsizetype begin, qsizetype end) {
                // The outer border closes its corners.
                const double reach = outer ? OuterRule / 2 : 0;
                page.rules.append(
                    {{x[begin] - reach, y[edge]}, {x[end] + reach, y[edge]}, outer ? OuterRule : InnerRule});
            });
    }
    for (qsizetype edge = 0; edge <= columns; ++edge) {
        const bool outer = edge == 0 || edge == columns;
        joinPieces(
            rows.size(), [&](qsizetype row) { return outer || box(row, edge - 1) != box(row, edge); },
            [&](qsizetype begin, qsizetype end) {
                page.rules.append({{x[edge], y[begin]}, {x[edge], y[end]}, outer ? OuterRule : InnerRule});
            });
    }
}

}  // namespace kaibao
