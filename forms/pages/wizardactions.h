// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace kaibao {

/// What one can do in the wizard by a key. The actions work from the wizard; a window may show them in
/// its menus.
struct WizardActions
{
    explicit WizardActions(QWidget &wizard);

    QAction *nextPage;
    QAction *previousPage;
    QAction *leftToDo;
    QAction *nextFinding;
    QAction *previousFinding;
    QAction *nextSuggestion;  ///< looks at it
    QAction *applySuggestion;
    QAction *leaveSuggestion;
    QAction *showRules;
    QAction *nextPane;
    QAction *findWords;
    QAction *showHelp;      ///< checkable
    QAction *showFindings;  ///< checkable
    QAction *showNotes;     ///< checkable
    QAction *compareYears;  ///< checkable; last year's figures below this year's
};

}  // namespace kaibao
