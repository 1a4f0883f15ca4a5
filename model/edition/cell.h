// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

namespace kaibao {

/// Position of a cell in its edition, counted over all tables in reading order.
enum class CellId : qint16 { None = -1 };

constexpr int index(CellId cell)
{
    return static_cast<int>(cell);
}

inline size_t qHash(CellId cell, size_t seed = 0)
{
    return ::qHash(static_cast<qint16>(cell), seed);
}

enum class CellKind : quint8 {
    Count,         ///< a whole number, 0 to 999 999 999
    SignedChange,  ///< a whole number that may be negative (本年增/减)
    Amount,        ///< money, see Decimal; the unit stands in the column's label
};

/// One value cell of the official form.
struct Cell
{
    QString table;
    QString row;
    QString column;
    QString rowLabel;
    QString columnLabel;
    QString guidance;  ///< what belongs in here, in the program's language
    QString mark;      ///< the short address that a pen can point to: 三-12-自
    CellKind kind = CellKind::Count;
    bool crossedOut = false;  ///< the official form strikes this cell through

    /// "table/row/column", as in report.json.
    QString key() const { return table + u'/' + row + u'/' + column; }
};

}  // namespace kaibao
