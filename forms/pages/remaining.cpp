// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/remaining.h"

namespace kaibao {

namespace {

int blanks(const QModelIndex &section)
{
    return section.data(SectionsModel::WantedRole).toInt() - section.data(SectionsModel::FilledRole).toInt();
}

int findings(const QModelIndex &section)
{
    return section.data(SectionsModel::OpenRole).toInt();
}

}  // namespace

Remaining::Remaining(SectionsModel &sections, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(&sections);
}

QVariant Remaining::data(const QModelIndex &index, int role) const
{
    const bool inWords = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return inWords ? QVariant(sentence(mapToSource(index))) : QSortFilterProxyModel::data(index, role);
}

bool Remaining::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex section = sourceModel()->index(row, 0, parent);
    return blanks(section) > 0 || findings(section) > 0;
}

QString Remaining::sentence(const QModelIndex &section) const
{
    QStringList parts;
    if (blanks(section) > 0)
        parts << tr("%1 still blank").arg(blanks(section));
    if (findings(section) > 0)
        parts << tr("findings: %1").arg(findings(section));
    return tr("%1: %2").arg(section.data().toString(), parts.join(tr(", ")));
}

}  // namespace kaibao
