// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/history/historymodel.h"
#include "app/workspace.h"
#include "model/sections/changemodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace kaibao {

class ChangeView;

/// Every edit of the open report: who made it, when, what from what. Two states can be compared, and the report
/// can be set back to any, which is an edit like others.
class HistoryWindow final : public QWidget
{
    Q_OBJECT

public:
    /// With a document open, for as long as the window lives.
    HistoryWindow(Workspace &workspace, QWidget *parent = nullptr);

    QTreeView &steps() const { return *m_stepsView; }
    ChangeModel &change() { return m_change; }
    QCheckBox &againstNow() const { return *m_againstNow; }
    QPushButton &goBackButton() const { return *m_goBack; }

Q_SIGNALS:
    void failed(const kaibao::Error &error);

private:
    QWidget *createSteps();
    QWidget *createChange();
    void follow();
    void showChange();
    void goBack();
    /// Selected, oldest first.
    QList<int> selectedSteps() const;
    Result<Report> stateAt(int step) const;
    void compare(const Result<Report> &older, const Result<Report> &newer, const QString &heading);

    Workspace &m_workspace;
    HistoryModel m_steps;
    ChangeModel m_change;
    QTreeView *m_stepsView;
    ChangeView *m_changeView;
    QLabel *m_heading;
    QCheckBox *m_againstNow;
    QPushButton *m_goBack;
};

}  // namespace kaibao
