// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/confirmaction.h"

#include "forms/tables/officialtableview.h"

namespace kaibao {

ConfirmAction::ConfirmAction(Document &document, OfficialTableView &view)
    : QAction(tr("Last year's figure is &right"), &view), m_document(document), m_view(view)
{
    setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter});
    setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view.addAction(this);
    connect(this, &QAction::triggered, this, &ConfirmAction::confirm);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConfirmAction::follow);
    connect(&m_document, &Document::changed, this, &ConfirmAction::follow);
    follow();
}

QList<CellId> ConfirmAction::carriedCells() const
{
    QList<CellId> cells;
    const QModelIndexList selected = m_view.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        const CellId cell = m_view.tableModel().cellAt(index);
        if (cell != CellId::None && m_document.report().cell(cell).origin == Origin::CarriedOver)
            cells << cell;
    }
    return cells;
}

void ConfirmAction::confirm()
{
    Change change;
    for (const CellId cell : carriedCells())
        change.setCell(m_document.report(), cell, {m_document.report().value(cell), Origin::Confirmed});
    m_document.edit(change, tr("Confirm last year's figures"));
}

void ConfirmAction::follow()
{
    setEnabled(!carriedCells().isEmpty());
}

}  // namespace kaibao
