// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/sidepanels.h"

#include "forms/findings/findingspanel.h"
#include "forms/help/helppanel.h"
#include "forms/notes/notespanel.h"

#include <QAction>

namespace kaibao {

SidePanels::SidePanels(Document &document, FindingsModel &findings, const WizardActions &actions,
                       QWidget *parent)
    : QSplitter(Qt::Vertical, parent),
      m_actions(actions),
      m_findings(new FindingsPanel(document, findings, parent)),
      m_notes(new NotesPanel(document, parent)),
      m_help(new HelpPanel(document, parent))
{
    const bool hasNotes = !document.report().notes().isEmpty();
    actions.showNotes->setChecked(hasNotes);
    m_notes->setHidden(!hasNotes);  // before it is added: a splitter measures what is in sight
    m_help->hide();
    addWidget(m_findings);
    addWidget(m_help);
    addWidget(m_notes);
    setChildrenCollapsible(false);
    for (const QAction *action : {actions.showFindings, actions.showHelp, actions.showNotes})
        connect(action, &QAction::toggled, this, &SidePanels::showWanted);
    connect(actions.showNotes, &QAction::toggled, m_notes, [this](bool shown) {
        if (shown)
            m_notes->setFocus();
    });
}

void SidePanels::showWanted()
{
    m_findings->setVisible(m_actions.showFindings->isChecked());
    m_help->setVisible(m_actions.showHelp->isChecked());
    m_notes->setVisible(m_actions.showNotes->isChecked());
    setVisible(m_actions.showFindings->isChecked() || m_actions.showHelp->isChecked()
               || m_actions.showNotes->isChecked());
}

}  // namespace kaibao
