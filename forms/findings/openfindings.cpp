// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/findings/openfindings.h"

#include "forms/findings/levelsign.h"

namespace kaibao {

OpenFindings::OpenFindings(FindingsModel &findings, QObject *parent)
    : QSortFilterProxyModel(parent), m_findings(findings)
{
    setSourceModel(&findings);
}

void OpenFindings::setUnassessedShown(bool shown)
{
    m_unassessedShown = shown;
    invalidateFilter();
}

const Finding &OpenFindings::finding(const QModelIndex &index) const
{
    return m_findings.finding(mapToSource(index));
}

QVariant OpenFindings::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole || !index.isValid())
        return QSortFilterProxyModel::data(index, role);
    const Finding &shown = finding(index);
    const QString word = shown.status == Status::Failed ? levelWord(shown.level) : unassessedWord();
    return tr("%1: %2").arg(word, QSortFilterProxyModel::data(index, role).toString());
}

bool OpenFindings::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_findings.index(row, 0, parent);
    return m_unassessedShown
        || index.data(FindingsModel::StatusRole).toInt() == static_cast<int>(Status::Failed);
}

}  // namespace kaibao
