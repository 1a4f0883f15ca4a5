// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/headmatcher.h"

#include <algorithm>

namespace kaibao {

HeadMatcher::HeadMatcher(const TableLabels &labels) : m_labels(labels)
{
    for (const GridBox &box : labels.table().boxes) {
        if (box.kind == GridBox::Kind::Head)
            m_heads << &box;
    }
    restart();
}

void HeadMatcher::addLine(const QStringList &cells)
{
    if (isComplete())
        restart();  // a head that is repeated on the next page
    m_broken = !cover(cells) || m_broken;
}

bool HeadMatcher::isComplete() const
{
    if (m_broken)
        return false;
    for (qsizetype i = 0; i < m_heads.size(); ++i) {
        if (isLowest(*m_heads[i]) && m_places[i] < 0)
            return false;
    }
    return true;
}

int HeadMatcher::placeAbove(int column) const
{
    for (qsizetype i = 0; i < m_heads.size(); ++i) {
        if (m_heads[i]->column == column && isLowest(*m_heads[i]))
            return m_places[i];
    }
    return -1;
}

/// Whether the form's figures stand right below.
bool HeadMatcher::isLowest(const GridBox &head) const
{
    return head.row + head.rowSpan == m_labels.table().headerRows;
}

/// Gives each head of the line the first free box of its name to the right of the one before.
bool HeadMatcher::cover(const QStringList &cells)
{
    int column = -1;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        if (!m_labels.isHead(cells[at]))
            continue;
        const QString key = m_labels.headKey(cells[at]);
        qsizetype found = -1;
        for (qsizetype i = 0; i < m_heads.size(); ++i) {
            const bool fits =
                m_places[i] < 0 && m_heads[i]->column > column && labelKey(m_heads[i]->text) == key;
            if (fits && (found < 0 || m_heads[i]->column < m_heads[found]->column))
                found = i;
        }
        if (found < 0)
            return false;
        m_places[found] = static_cast<int>(at);
        column = m_heads[found]->column;
        m_inPlace = m_inPlace && at == column;
    }
    return true;
}

void HeadMatcher::restart()
{
    m_places.fill(-1, m_heads.size());
    m_broken = false;
    m_inPlace = true;
}

}  // namespace kaibao
