// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/takeover/differencesmodel.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DifferencesModel)
};

QString kindWords(const ReportDifference &difference)
{
    switch (difference.kind) {
    case ReportDifference::Kind::OnlyThere:
        return Text::tr("Missing here; it is added with its history");
    case ReportDifference::Kind::InTheBin:
        return Text::tr("In the bin here; it is taken out of it");
    case ReportDifference::Kind::GoneOn:
        return Text::tr("Gone on with there; its steps are added");
    case ReportDifference::Kind::Differs:
        break;
    }
    const int contested = difference.contestedPlaces();
    return contested > 0 ? Text::tr("Changed on both sides: %n place(s) to choose", nullptr, contested)
                         : Text::tr("Stands otherwise");
}

}  // namespace

void DifferencesModel::setDifferences(const QList<ReportDifference> &differences)
{
    beginResetModel();
    m_rows.clear();
    for (const ReportDifference &difference : differences)
        m_rows.append({difference});
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::CheckStateRole && index.column() == Report)
        return row.ticked ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ReportSummary &report = row.difference.there;
    return index.column() == Report ? tr("%1 %2").arg(report.organisation).arg(report.year)
                                    : kindWords(row.difference);
}

bool DifferencesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Report)
        return false;
    m_rows[index.row()].ticked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Report ? tr("Report") : tr("How it differs");
}

Qt::ItemFlags DifferencesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == Report ? flags | Qt::ItemIsUserCheckable : flags;
}

}  // namespace kaibao
