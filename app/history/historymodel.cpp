// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/historymodel.h"

#include <QLocale>

#include <algorithm>

namespace kaibao {

namespace {

QString timeWords(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

}  // namespace

void HistoryModel::setEntries(const QList<JournalEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int HistoryModel::stepAt(const QModelIndex &index) const
{
    const qsizetype number = m_entries.size() - 1 - index.row();
    return number < 0 ? 0 : m_entries[number].step;
}

const JournalEntry *HistoryModel::entryOf(int step) const
{
    const auto found =
        std::lower_bound(m_entries.begin(), m_entries.end(), step,
                         [](const JournalEntry &entry, int number) { return entry.step < number; });
    return found == m_entries.end() || found->step != step ? nullptr : &*found;
}

QString HistoryModel::wordsFor(int step) const
{
    const JournalEntry *entry = entryOf(step);
    return entry ? tr("%1, %2").arg(timeWords(entry->time), what(step)) : what(step);
}

QString HistoryModel::what(int step) const
{
    const JournalEntry *entry = entryOf(step);
    if (!entry)
        return tr("As it came into the library");
    switch (entry->gesture) {
    case Gesture::Undo:
        return tr("Undone: %1").arg(entry->name);
    case Gesture::Redo:
        return tr("Redone: %1").arg(entry->name);
    case Gesture::Edit:
        break;
    }
    return entry->name;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size()) + 1;
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const int step = stepAt(index);
    const JournalEntry *entry = entryOf(step);
    if (index.column() == What)
        return what(step);
    if (!entry)
        return {};
    if (index.column() == When)
        return timeWords(entry->time);
    return role == Qt::ToolTipRole ? tr("%1 on %2").arg(entry->user, entry->computer) : entry->user;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    default:
        return tr("What");
    }
}

}  // namespace kaibao
