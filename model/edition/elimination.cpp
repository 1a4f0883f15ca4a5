// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edition/elimination.h"

#include <QtNumeric>

#include <algorithm>
#include <numeric>

namespace kaibao {

namespace {

qsizetype firstWeight(const Elimination::Row &row)
{
    const auto found =
        std::find_if(row.weights.begin(), row.weights.end(), [](qint64 weight) { return weight != 0; });
    return found == row.weights.end() ? -1 : found - row.weights.begin();
}

/// a·value − b·other; false where that does not fit.
bool combine(qint64 a, qint64 b, qint64 other, qint64 &value)
{
    qint64 left = 0;
    qint64 right = 0;
    return !qMulOverflow(a, value, &left) && !qMulOverflow(b, other, &right)
        && !qSubOverflow(left, right, &value);
}

}  // namespace

Elimination::Row Elimination::reduced(const QList<qint64> &weights) const
{
    Row row{weights, QList<qint64>(m_equations, 0)};
    if (m_added < m_equations)
        row.origin[m_added] = 1;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        subtract(row, m_rows[i], m_pivots[i]);
    return row;
}

bool Elimination::add(const QList<qint64> &weights)
{
    const Row row = reduced(weights);
    ++m_added;
    const qsizetype pivot = firstWeight(row);
    if (pivot < 0)
        return false;
    for (Row &other : m_rows)
        subtract(other, row, pivot);
    m_rows << row;
    m_pivots << pivot;
    return true;
}

/// Takes the pivot's unknown out of the row.
void Elimination::subtract(Row &row, const Row &other, qsizetype pivot) const
{
    const qint64 mine = row.weights[pivot];
    const qint64 theirs = other.weights[pivot];
    if (mine == 0)
        return;
    const auto subtractAll = [&](QList<qint64> &values, const QList<qint64> &others) {
        for (qsizetype i = 0; i < values.size(); ++i) {
            if ((values[i] != 0 || others[i] != 0) && !combine(theirs, mine, others[i], values[i]))
                m_overflowed = true;
        }
    };
    subtractAll(row.weights, other.weights);
    subtractAll(row.origin, other.origin);
    shorten(row);
}

void Elimination::shorten(Row &row)
{
    qint64 common = 0;
    for (const qint64 weight : std::as_const(row.weights))
        common = std::gcd(common, weight);
    for (const qint64 count : std::as_const(row.origin))
        common = std::gcd(common, count);
    if (common < 2)
        return;
    for (qint64 &weight : row.weights)
        weight /= common;
    for (qint64 &count : row.origin)
        count /= common;
}

}  // namespace kaibao
