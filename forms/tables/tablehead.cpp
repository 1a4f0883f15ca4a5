// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/tablehead.h"

#include "forms/tables/boxpainter.h"
#include "forms/tables/officialtableview.h"

#include <QPainter>

#include <numeric>

namespace kaibao {

TableHead::TableHead(OfficialTableView &view) : QHeaderView(Qt::Horizontal, &view), m_view(view)
{
    setMinimumSectionSize(1);
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
    setFocusPolicy(Qt::NoFocus);
}

void TableHead::setRowHeights(const QList<int> &heights)
{
    m_heights = heights.first(m_view.tableModel().table().headerRows);
    setFixedHeight(qMax(1, std::accumulate(m_heights.begin(), m_heights.end(), 0)));
    viewport()->update();
}

void TableHead::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    for (const bool pinned : {false, true}) {  // these last: the others slide under them
        for (const GridBox &box : m_view.tableModel().table().boxes) {
            if (box.row < m_heights.size() && m_view.pinnedLabels().holds(box) == pinned)
                paint(painter, box);
        }
    }
}

void TableHead::paint(QPainter &painter, const GridBox &box)
{
    BoxState state;
    state.leftEdge = box.column == 0;
    state.topEdge = box.row == 0;
    state.inBand = m_view.isInBand(box);
    BoxPainter(painter, palette(), font()).paint(rectOf(box), box, state);
}

QRect TableHead::rectOf(const GridBox &box) const
{
    const int top = std::accumulate(m_heights.begin(), m_heights.begin() + box.row, 0);
    const auto first = m_heights.begin() + box.row;
    const int height = std::accumulate(first, first + box.rowSpan, 0);
    const int last = box.column + box.columnSpan - 1;
    const int left = sectionViewportPosition(box.column);
    const int width = sectionViewportPosition(last) + sectionSize(last) - left;
    const PinnedLabels &pinned = m_view.pinnedLabels();
    return {pinned.holds(box) ? pinned.left(box) : left, top, width, height};
}

}  // namespace kaibao
