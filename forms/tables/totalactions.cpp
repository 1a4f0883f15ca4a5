// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/totalactions.h"

#include "forms/tables/officialtableview.h"
#include "model/report/totals.h"

#include <QAction>

#include <algorithm>

namespace kaibao {

TotalActions::TotalActions(Document &document, OfficialTableView &view)
    : QObject(&view),
      m_document(document),
      m_view(view),
      m_typeOne(addAction(tr("T&ype this total from the ledger"))),
      m_typeAll(addAction(tr("Type &all totals of this table from the ledger"))),
      m_computeAll(addAction(tr("Co&mpute all totals of this table")))
{
    m_typeOne->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Minus));
    m_typeOne->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_typeOne, &QAction::triggered, this,
            [this] { typeFromLedger({m_view.currentCell()}, tr("Total from the ledger")); });
    connect(m_typeAll, &QAction::triggered, this,
            [this] { typeFromLedger(totals(), tr("Totals from the ledger")); });
    connect(m_computeAll, &QAction::triggered, this, [this] {
        m_document.edit(computedTotals(m_document.report(), totals()), tr("Computed totals"));
    });
    connect(&view, &OfficialTableView::currentCellChanged, this, &TotalActions::enable);
    connect(&document, &Document::changed, this, &TotalActions::enable);
    enable();
}

QAction *TotalActions::addAction(const QString &text)
{
    auto *action = new QAction(text, this);
    m_view.addAction(action);
    return action;
}

void TotalActions::enable()
{
    const auto isComputed = [this](CellId cell) {
        return m_document.report().cell(cell).origin == Origin::Computed;
    };
    const QList<CellId> all = totals();
    const auto computed = std::count_if(all.begin(), all.end(), isComputed);
    const CellId current = m_view.currentCell();
    m_typeOne->setEnabled(m_view.isTotal(current) && isComputed(current));
    m_typeAll->setEnabled(computed > 0);
    m_computeAll->setEnabled(computed < all.size());
}

void TotalActions::typeFromLedger(const QList<CellId> &totals, const QString &name)
{
    m_document.edit(typedTotals(m_document.report(), totals), name);
}

QList<CellId> TotalActions::totals() const
{
    return totalsOfTable(m_document.edition(), m_view.tableModel().table().key);
}

}  // namespace kaibao
