// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/pages/wizardactions.h"

#include <QScrollArea>

class QSplitter;

namespace kaibao {

class Document;
class FindingsModel;
class FindingsPanel;
class HelpPanel;
class NotesPanel;

/// What stands beside the page: the findings, below them the help and the notes from paper, each shown and
/// hidden by its action. They scroll where the window is too low for all of them.
class SidePanels final : public QScrollArea
{
    Q_OBJECT

public:
    /// All must outlive the panels.
    SidePanels(Document &document, FindingsModel &findings, const WizardActions &actions, QWidget *parent);

    FindingsPanel &findings() { return *m_findings; }
    HelpPanel &help() { return *m_help; }
    NotesPanel &notes() { return *m_notes; }

    /// Who gets how much of the height.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    QSize minimumSizeHint() const override;

private:
    void showWanted();

    const WizardActions &m_actions;
    QSplitter *m_panels;
    FindingsPanel *m_findings;  // in the order of the Tab key
    NotesPanel *m_notes;
    HelpPanel *m_help;
};

}  // namespace kaibao
