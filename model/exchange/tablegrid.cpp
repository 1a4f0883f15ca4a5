// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/tablegrid.h"

#include <algorithm>

namespace kaibao {

void TableGrid::startRow()
{
    m_column = 0;
    if (rows() < MaxRows)
        m_rows << QStringList();
    else
        m_cutOff = true;
}

void TableGrid::addCell(const QString &text, int columnSpan, int rowSpan)
{
    if (m_rows.isEmpty())
        startRow();
    const int row = rows() - 1;
    while (m_coveredUntil.value(m_column) > row)
        ++m_column;
    if (m_column >= MaxColumns || m_cutOff) {
        m_cutOff = true;
        return;
    }
    put(m_column, text);
    const int end = m_column + std::clamp(columnSpan, 1, MaxColumns - m_column);
    if (m_coveredUntil.size() < end)
        m_coveredUntil.resize(end);
    for (; m_column < end; ++m_column)
        m_coveredUntil[m_column] = row + std::clamp(rowSpan, 1, MaxRows);
    m_columns = std::max(m_columns, end);
}

void TableGrid::skipTo(int column)
{
    m_column = std::max(m_column, column);
}

QList<QStringList> TableGrid::texts() const
{
    QList<QStringList> all = m_rows;
    for (QStringList &row : all)
        row.resize(m_columns);
    return all;
}

qsizetype TableGrid::characters() const
{
    qsizetype characters = static_cast<qsizetype>(rows()) * columns();
    for (const QStringList &row : m_rows) {
        for (const QString &text : row)
            characters += text.size();
    }
    return characters;
}

void TableGrid::put(int column, const QString &text)
{
    QStringList &row = m_rows.last();
    if (row.size() <= column)
        row.resize(column + 1);
    row[column] = text;
}

}  // namespace kaibao
