// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/stilltrueaction.h"

#include "forms/widgets/narrativeeditor.h"
#include "model/report/carriedtext.h"

namespace kaibao {

StillTrueAction::StillTrueAction(Document &document, const QString &field, NarrativeEditor &editor)
    : QAction(tr("This paragraph is still &true"), &editor),
      m_document(document),
      m_field(field),
      m_editor(editor)
{
    setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter});
    setShortcutContext(Qt::WidgetWithChildrenShortcut);
    editor.addAction(this);
    connect(this, &QAction::triggered, this, &StillTrueAction::confirm);
}

void StillTrueAction::confirm()
{
    m_editor.commit();
    const qsizetype paragraph = m_editor.textCursor().blockNumber();
    const QString words = m_document.report().text(m_field).section(u'\n', paragraph, paragraph);
    QList<Explanation> explanations = m_document.report().explanations();
    explanations << stillTrue(m_field, words, tr("Still true this year"));
    const Change change = Change().setExplanations(m_document.report(), explanations);
    if (takesAMarkAway(change))
        m_document.edit(change, tr("Confirm last year's paragraph"));
}

bool StillTrueAction::takesAMarkAway(const Change &change) const
{
    const ReportPair reports = m_document.checks().pairWith(m_document.report());
    if (!reports.previous)
        return false;
    Report after = m_document.report();
    apply(after, change);
    return carriedStretches(after, *reports.previous, m_field)
        != carriedStretches(reports.report, *reports.previous, m_field);
}

}  // namespace kaibao
