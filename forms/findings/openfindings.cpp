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

void OpenFindings::setExplainedShown(bool shown)
{
    m_explainedShown = shown;
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
    const QString word = statusWord(shown.status, shown.level);
    return tr("%1: %2").arg(word, QSortFilterProxyModel::data(index, role).toString());
}

bool OpenFindings::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    switch (m_findings.finding(m_findings.index(row, 0, parent)).status) {
    case Status::Unassessed:
        return m_unassessedShown;
    case Status::Explained:
        return m_explainedShown;
    default:
        return true;
    }
}

}  // namespace kaibao
