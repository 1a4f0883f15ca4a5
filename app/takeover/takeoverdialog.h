// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/takeover/differencesmodel.h"
#include "model/sections/changemodel.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace kaibao {

/// What would change if reports of a backup or a handover file were taken over; the clerk ticks what is wanted.
class TakeOverDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The editions must outlive the dialog.
    TakeOverDialog(const QString &title, const Editions &editions, QWidget *parent = nullptr);

    /// Names of what can be taken from; with a single one there is nothing to choose.
    void setSources(const QStringList &names);
    void setDifferences(const QList<ReportDifference> &differences);
    QList<ReportDifference> wanted() const { return m_differences.wanted(); }

    DifferencesModel &reports() { return m_differences; }
    ChangeModel &change() { return m_change; }

Q_SIGNALS:
    void sourceChosen(int source);

private:
    QWidget *createLists();
    void showReport();
    void rememberChoice();

    const Editions &m_editions;
    DifferencesModel m_differences;
    ChangeModel m_change;
    QComboBox *m_sources;
    QLabel *m_message;
    QTreeView *m_reportsView;
    QTreeView *m_changeView;
    QPushButton *m_accept;
    int m_shown = -1;  ///< row of the report whose change is shown
};

}  // namespace kaibao
