// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/years/movesview.h"

#include "forms/widgets/airydelegate.h"

#include <QHeaderView>

namespace kaibao {

MovesView::MovesView(QWidget *parent) : QTreeView(parent)
{
    setModel(&m_model);
    setItemDelegate(new AiryDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("What becomes of the older report"));
    header()->setSectionResizeMode(QHeaderView::Stretch);
    header()->setSectionResizeMode(MovesModel::Fate, QHeaderView::ResizeToContents);
}

void MovesView::show(const Report &older, const Succession &succession)
{
    m_model.show(older, succession);
}

}  // namespace kaibao
