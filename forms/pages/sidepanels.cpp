// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/sidepanels.h"

#include "forms/findings/findingspanel.h"
#include "forms/help/helppanel.h"
#include "forms/notes/notespanel.h"

#include <QAction>
#include <QScrollBar>
#include <QSplitter>

namespace kaibao {

SidePanels::SidePanels(Document &document, FindingsModel &findings, const WizardActions &actions,
                       QWidget *parent)
    : QScrollArea(parent),
      m_actions(actions),
      m_panels(new QSplitter(Qt::Vertical, this)),
      m_findings(new FindingsPanel(document, findings, parent)),
      m_notes(new NotesPanel(document, parent)),
      m_help(new HelpPanel(document, parent))
{
    const bool hasNotes = !document.report().notes().isEmpty();
    actions.showNotes->setChecked(hasNotes);
    m_notes->setHidden(!hasNotes);  // before it is added: a splitter measures what is in sight
    m_help->hide();
    for (QWidget *panel : {static_cast<QWidget *>(m_findings), static_cast<QWidget *>(m_help),
                           static_cast<QWidget *>(m_notes)})
        m_panels->addWidget(panel);
    m_panels->setChildrenCollapsible(false);
    setWidget(m_panels);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    for (const QAction *action : {actions.showFindings, actions.showHelp, actions.showNotes})
        connect(action, &QAction::toggled, this, &SidePanels::showWanted);
    connect(actions.showNotes, &QAction::toggled, m_notes, [this](bool shown) {
        if (shown)
            m_notes->setFocus();
    });
}

QByteArray SidePanels::saveState() const
{
    return m_panels->saveState();
}

void SidePanels::restoreState(const QByteArray &state)
{
    m_panels->restoreState(state);
}

QSize SidePanels::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {m_panels->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
}

void SidePanels::showWanted()
{
    m_findings->setVisible(m_actions.showFindings->isChecked());
    m_help->setVisible(m_actions.showHelp->isChecked());
    m_notes->setVisible(m_actions.showNotes->isChecked());
    setVisible(m_actions.showFindings->isChecked() || m_actions.showHelp->isChecked()
               || m_actions.showNotes->isChecked());
    updateGeometry();  // a panel may need more width, which a scroll area tells nobody
}

}  // namespace kaibao
