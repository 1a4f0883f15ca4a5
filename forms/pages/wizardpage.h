// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/finding.h"

#include <QWidget>

class QAction;

namespace kaibao {

class HelpPanel;
class NarrativeEditor;

/// A page of the wizard.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Hands on what is being typed.
    virtual void commit() {}

    /// Brings the place of the finding into sight.
    virtual void showPlace(const Finding &) {}

    /// Selects those of the cells that the page has, where they are several.
    virtual void selectCells(const QList<CellId> &) {}

    /// Puts the cursor where the finding is mended.
    virtual void showFinding(const Finding &finding)
    {
        showPlace(finding);
        takeFocus();
    }

    /// Shows last year's figures beside this year's, where the page has figures.
    virtual void setComparesYears(bool) {}

    /// Puts the cursor where one goes on filling in.
    virtual void takeFocus() { setFocus(); }

    /// Shows the help for the place of the cursor, and again after placeChanged().
    virtual void showHelp(HelpPanel &panel);

    /// The running text of the page; null where it has none.
    virtual NarrativeEditor *editor() { return nullptr; }

    /// What one can do here beside typing, for the window's menu; their keys work on the page.
    virtual QList<QAction *> entryActions() const { return {}; }

Q_SIGNALS:
    /// The cursor is where another help applies.
    void placeChanged();
};

}  // namespace kaibao
