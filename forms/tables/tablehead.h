// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/table.h"

#include <QHeaderView>

namespace kaibao {

class OfficialTableView;

/// The header rows of an official table, merged as printed, which stay in sight while the table scrolls.
class TableHead final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHead(OfficialTableView &view);

    void setRowHeights(const QList<int> &heights);

protected:
    /// Nothing: the view sets all sizes. Asked, Qt would load a bold font for it.
    QSize sectionSizeFromContents(int) const override { return {0, 0}; }
    void paintEvent(QPaintEvent *event) override;

private:
    void paint(QPainter &painter, const GridBox &box);
    QRect rectOf(const GridBox &box) const;

    OfficialTableView &m_view;
    QList<int> m_heights;
};

}  // namespace kaibao
