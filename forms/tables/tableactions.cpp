// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/tableactions.h"

#include "forms/tables/officialtableview.h"
#include "forms/tables/pastepreview.h"
#include "forms/widgets/clipboard.h"
#include "model/report/zeros.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace kaibao {

namespace {

QAction *addAction(OfficialTableView &view, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, &view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view.addAction(action);
    return action;
}

}  // namespace

TableActions::TableActions(Document &document, OfficialTableView &view)
    : QObject(&view),
      m_document(document),
      m_view(view),
      m_cut(addAction(view, tr("Cu&t"), QKeySequence::Cut)),
      m_copy(addAction(view, tr("&Copy"), QKeySequence::Copy)),
      m_paste(addAction(view, tr("&Paste…"), QKeySequence::Paste)),
      m_zeros(addAction(view, tr("Fill the rest of this table with &0"), QKeySequence(Qt::ALT | Qt::Key_0)))
{
    connect(m_cut, &QAction::triggered, this, [this] {
        copy();
        m_view.blankSelection();
    });
    connect(m_copy, &QAction::triggered, this, &TableActions::copy);
    connect(m_paste, &QAction::triggered, this, &TableActions::paste);
    connect(m_zeros, &QAction::triggered, this, &TableActions::fillWithZeros);
}

QList<QAction *> TableActions::all() const
{
    return {m_cut, m_copy, m_paste, m_zeros, m_view.computeAgainAction()};
}

void TableActions::copy()
{
    const QList<QStringList> block = m_view.selectedTexts();
    auto *content = new QMimeData;
    content->setText(tabsFromCells(block));
    content->setHtml(htmlFromCells(block));
    QGuiApplication::clipboard()->setMimeData(content);
}

void TableActions::paste()
{
    m_view.commit();
    const QList<TableGrid> grids = clipboardTables(clipboardContent());
    const PasteProposal proposal =
        proposePaste(grids, m_document.report(), {m_view.tableModel().table(), m_view.selectedCells()});
    const bool plain = proposal.cells.size() == 1 && !proposal.cells.first().isOdd()
                    && proposal.notPlaced.isEmpty() && !proposal.cutOff;
    if (plain)
        carryOut(proposal);
    else
        showPreview(proposal);
}

void TableActions::fillWithZeros()
{
    m_view.commit();
    m_document.edit(zerosForTheRest(m_document.report(), m_view.tableModel().table()),
                    tr("Fill the rest with 0"));
}

void TableActions::showPreview(const PasteProposal &proposal)
{
    auto *preview = new PastePreview(m_document.edition(), proposal, &m_view);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QDialog::accepted, this, [this, proposal] { carryOut(proposal); });
    preview->open();
}

void TableActions::carryOut(const PasteProposal &proposal)
{
    m_document.edit(proposal.change(),
                    tr("Paste %n cell(s)", nullptr, static_cast<int>(proposal.cells.size())));
}

}  // namespace kaibao
