// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace kaibao {

/// Exact elimination over whole numbers. Every row is kept fully reduced and free of common factors.
class Elimination final
{
public:
    struct Row
    {
        QList<qint64> weights;  ///< by unknown
        QList<qint64> origin;   ///< how often each equation is in it, by the order in which they were added
    };

    /// For at most so many equations.
    explicit Elimination(qsizetype equations) : m_equations(equations) {}

    /// What is left of an equation after the others: no weights where it follows from them, and then its
    /// origin says from which.
    Row reduced(const QList<qint64> &weights) const;
    /// Adds the equation; says whether it tells something new.
    bool add(const QList<qint64> &weights);

    const QList<Row> &rows() const { return m_rows; }
    /// A number did not fit; what was said since means nothing.
    bool overflowed() const { return m_overflowed; }

private:
    void subtract(Row &row, const Row &other, qsizetype pivot) const;
    static void shorten(Row &row);

    QList<Row> m_rows;
    QList<qsizetype> m_pivots;  ///< of each row
    qsizetype m_equations = 0;
    qsizetype m_added = 0;
    mutable bool m_overflowed = false;
};

}  // namespace kaibao
