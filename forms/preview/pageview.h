// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/preview/printedplace.h"

#include <QAbstractScrollArea>

namespace kaibao {

/// The printed report on the screen: its sheets one below the other, drawn by the painter of the printer.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// Shows another state of the report and stays at the same place of it.
    void setPages(const QList<Page> &pages);
    /// 1.0 is life size on a screen of 96 dots an inch; 0 fits the width.
    void setZoom(double zoom);

Q_SIGNALS:
    /// A click on something that is printed.
    void placeClicked(const kaibao::PrintedPlace &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    double scale() const;
    QRectF sheet(int page) const;
    void updateScrollBars();
    void paintSheet(QPainter &painter, int page);

    QList<Page> m_pages;
    double m_zoom = 0;
};

}  // namespace kaibao
