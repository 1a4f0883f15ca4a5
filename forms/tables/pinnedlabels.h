// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/table.h"

#include <QRect>

class QPainter;

namespace kaibao {

class OfficialTableView;

/// The leading columns of a table, which hold words alone: they stay where they are when the figures are
/// scrolled sideways, as long as they leave room for these.
class PinnedLabels
{
public:
    /// The view must outlive this; nothing is asked of it yet.
    explicit PinnedLabels(const OfficialTableView &view) : m_view(view) {}

    /// How many columns hold words alone.
    int columns() const;
    /// Pixels at the left that they cover; 0 while nothing is scrolled.
    int width() const;
    bool holds(const GridBox &box) const;

    /// Where a place in sight lies in terms of the view, which knows of no pinned columns.
    QPoint unscrolled(const QPoint &place) const;
    /// The same for what is drawn: its left edge in sight, for a box that is held.
    int left(const GridBox &box) const;

    void paintRows(QPainter &painter) const;

private:
    void paint(QPainter &painter, const GridBox &box) const;

    const OfficialTableView &m_view;
};

}  // namespace kaibao
