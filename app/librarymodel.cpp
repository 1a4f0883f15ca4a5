// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/librarymodel.h"

namespace kaibao {

namespace {

QString leftInWords(std::optional<int> left)
{
    if (!left)
        return LibraryModel::tr("not checked");
    return *left == 0 ? LibraryModel::tr("✓ complete") : QString::number(*left);
}

}  // namespace

void LibraryModel::setReports(const QList<ReportSummary> &reports)
{
    beginResetModel();
    m_reports = reports;
    endResetModel();
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reports.size());
}

int LibraryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const ReportSummary &report = m_reports[index.row()];
    switch (index.column()) {
    case Organisation:
        return report.organisation.isEmpty() ? tr("(no name yet)") : report.organisation;
    case Year:
        return QString::number(report.year);
    case Edition:
        return report.edition;
    case OpenFindings:
        return leftInWords(report.openFindings);
    case LastChange:
        return report.changed.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Organisation:
        return tr("Organisation");
    case Year:
        return tr("Year");
    case Edition:
        return tr("Form");
    case OpenFindings:
        return tr("Left to do");
    case LastChange:
        return tr("Last change");
    default:
        return {};
    }
}

}  // namespace kaibao
