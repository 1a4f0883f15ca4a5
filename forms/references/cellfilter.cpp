// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/references/cellfilter.h"

#include "model/sections/cellsmodel.h"

#include <algorithm>

namespace kaibao {

void CellFilter::setTable(const QString &key)
{
    m_table = key;
    invalidateFilter();
}

void CellFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool CellFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_table.isEmpty() && index.data(CellsModel::TableRole).toString() != m_table)
        return false;
    const QString name = index.data(CellsModel::WordsRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

}  // namespace kaibao
