// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/pinnedlabels.h"

#include "forms/tables/boxpainter.h"
#include "forms/tables/gridmetrics.h"
#include "forms/tables/officialtableview.h"

#include <QScrollBar>

#include <algorithm>

namespace kaibao {

namespace {

constexpr double MostOfTheView = 0.7;

int widthOf(const OfficialTableView &view, int first, int count)
{
    int width = 0;
    for (int column = first; column < first + count; ++column)
        width += view.columnWidth(column);
    return width;
}

}  // namespace

int PinnedLabels::columns() const
{
    const Table &table = m_view.tableModel().table();
    int columns = table.columns;
    for (const GridBox &box : table.boxes) {
        if (box.kind == GridBox::Kind::Value)
            columns = std::min(columns, box.column);
    }
    return columns;
}

int PinnedLabels::width() const
{
    if (m_view.horizontalScrollBar()->value() == 0)
        return 0;
    const int wanted = widthOf(m_view, 0, columns());
    return wanted <= m_view.viewport()->width() * MostOfTheView ? wanted : 0;
}

bool PinnedLabels::holds(const GridBox &box) const
{
    return width() > 0 && box.column + box.columnSpan <= columns();
}

QPoint PinnedLabels::unscrolled(const QPoint &place) const
{
    const bool covered = place.x() < width();
    return covered ? place - QPoint(m_view.horizontalScrollBar()->value(), 0) : place;
}

int PinnedLabels::left(const GridBox &box) const
{
    return widthOf(m_view, 0, box.column);
}

void PinnedLabels::paintRows(QPainter &painter) const
{
    if (width() == 0)
        return;
    const Table &table = m_view.tableModel().table();
    for (const GridBox &box : table.boxes) {
        if (box.row >= table.headerRows && holds(box))
            paint(painter, box);
    }
}

void PinnedLabels::paint(QPainter &painter, const GridBox &box) const
{
    int height = 0;
    for (int row = box.row; row < box.row + box.rowSpan; ++row)
        height += m_view.rowHeight(row);
    const QRect rect(left(box), m_view.rowViewportPosition(box.row),
                     widthOf(m_view, box.column, box.columnSpan), height);
    BoxState state;
    state.listItem = isListItem(m_view.tableModel().table(), box);
    state.leftEdge = box.column == 0;
    state.inBand = m_view.isInBand(box);
    if (box.rowSpan > 1)
        state.inSight = m_view.viewport()->rect();
    BoxPainter(painter, m_view.palette(), m_view.font()).paint(rect, box, state);
}

}  // namespace kaibao
