// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/preview/pageview.h"

#include "forms/paper/pagegeometry.h"
#include "forms/paper/pagepainter.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace kaibao {

namespace {

constexpr double Gap = 12;              // between two sheets and around them, in pixels
constexpr double LifeSize = 96.0 / 72;  // pixels a point

}  // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Preview of the printed report"));
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setAutoFillBackground(true);
}

void PageView::setPages(const QList<Page> &pages)
{
    m_pages = pages;
    updateScrollBars();
    viewport()->update();
}

void PageView::setZoom(double zoom)
{
    m_zoom = zoom;
    updateScrollBars();
    viewport()->update();
}

double PageView::scale() const
{
    if (m_zoom > 0)
        return m_zoom * LifeSize;
    return std::max(0.1, (viewport()->width() - 2 * Gap) / geometry::SheetWidth);
}

QRectF PageView::sheet(int page) const
{
    const double width = geometry::SheetWidth * scale();
    const double height = geometry::SheetHeight * scale();
    const double left = std::max(Gap, (viewport()->width() - width) / 2) - horizontalScrollBar()->value();
    return {left, Gap + page * (height + Gap) - verticalScrollBar()->value(), width, height};
}

void PageView::updateScrollBars()
{
    const double width = geometry::SheetWidth * scale() + 2 * Gap;
    const double height = static_cast<double>(m_pages.size()) * (geometry::SheetHeight * scale() + Gap) + Gap;
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(width) - viewport()->width()));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(viewport()->height() / 12);
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int page = 0; page < m_pages.size(); ++page) {
        if (sheet(page).intersects(event->rect()))
            paintSheet(painter, page);
    }
}

void PageView::paintSheet(QPainter &painter, int page)
{
    painter.save();
    painter.fillRect(sheet(page), Qt::white);  // paper is white in a dark theme too
    painter.translate(sheet(page).topLeft());
    painter.scale(scale(), scale());
    paintPage(painter, m_pages[page]);
    painter.restore();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    for (int page = 0; page < m_pages.size(); ++page) {
        if (!sheet(page).contains(event->position()))
            continue;
        const QPointF place = (event->position() - sheet(page).topLeft()) / scale();
        const PrintedPlace clicked = printedAt(m_pages, page, place);
        if (clicked.element >= 0)
            Q_EMIT placeClicked(clicked);
    }
}

}  // namespace kaibao
