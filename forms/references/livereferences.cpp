// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/references/livereferences.h"

#include "forms/references/cellpicker.h"
#include "forms/widgets/narrativeeditor.h"
#include "model/report/showntext.h"

#include <QAction>

namespace kaibao {

namespace {

ReferenceLook lookOf(const Report &report, const QString &key)
{
    ReferenceLook look{shownFigure(report, key), {}, false};
    const std::optional<CellId> id = report.edition().findCell(key);
    if (!id) {
        look.source = LiveReferences::tr("This form has no such cell: %1").arg(key);
        return look;
    }
    const Cell &cell = report.edition().cell(*id);
    look.hasNumber = report.value(*id).isNumber();
    look.source =
        LiveReferences::tr("From the table: %1, %2 (%3)").arg(cell.rowLabel, cell.columnLabel, cell.mark);
    return look;
}

}  // namespace

LiveReferences::LiveReferences(Document &document, NarrativeEditor &editor)
    : QObject(&editor),
      m_document(document),
      m_editor(editor),
      m_insert(new QAction(tr("&Insert a figure of the tables…"), &editor))
{
    editor.setReferences([&document](const QString &key) { return lookOf(document.report(), key); });
    m_insert->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_insert->setShortcutContext(Qt::WidgetShortcut);
    editor.addAction(m_insert);
    connect(m_insert, &QAction::triggered, this, [this] { pick(); });
    connect(&document, &Document::changed, this, &LiveReferences::follow);
}

void LiveReferences::pick(const QString &words)
{
    auto *picker = new CellPicker(m_document, &m_editor);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setModal(true);
    picker->setWords(words);
    connect(picker, &CellPicker::picked, &m_editor, &NarrativeEditor::insertReference);
    picker->open();
}

void LiveReferences::follow(const Change &change)
{
    if (!change.cells.isEmpty())
        m_editor.refreshReferences();
}

}  // namespace kaibao
