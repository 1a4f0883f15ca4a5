// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/takeover/differencesmodel.h"
#include "model/sections/changemodel.h"

#include <QDialog>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace kaibao {

class ChangeView;

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
    /// The reports that are ticked, each with what is ticked of its change.
    QList<ReportDifference> wanted() const;

    DifferencesModel &reports() { return m_differences; }
    /// What would change in a report of the list.
    ChangeModel &change(int row) { return *m_changes[static_cast<size_t>(row)]; }

Q_SIGNALS:
    void sourceChosen(int source);

private:
    QWidget *createLists();
    std::unique_ptr<ChangeModel> createChange(const ReportDifference &difference) const;
    void showReport();

    const Editions &m_editions;
    DifferencesModel m_differences;
    std::vector<std::unique_ptr<ChangeModel>> m_changes;  ///< one for each row of m_differences
    QComboBox *m_sources;
    QLabel *m_message;
    ChangeView *m_reportsView;
    ChangeView *m_changeView;
    QPushButton *m_accept;
};

}  // namespace kaibao
