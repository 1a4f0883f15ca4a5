// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/journalentry.h"

#include <QAbstractTableModel>

namespace kaibao {

/// The steps of a report, newest first; the last row is how it came into the library.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Who, ColumnCount };

    explicit HistoryModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Oldest first, as History::entries() gives them.
    void setEntries(const QList<JournalEntry> &entries);
    /// The step of a row: stateAt() gives how the report stood after it.
    int stepAt(const QModelIndex &index) const;
    /// "12 Jan 08:30, Typing" for a heading or the name of an edit.
    QString wordsFor(int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const JournalEntry *entryOf(int step) const;
    QString what(int step) const;

    QList<JournalEntry> m_entries;
};

}  // namespace kaibao
