// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/cellsmodel.h"

namespace kaibao {

CellsModel::CellsModel(Document &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document)
{
    const QList<Cell> &cells = document.edition().cells();
    for (int i = 0; i < cells.size(); ++i) {
        if (!cells[i].crossedOut)
            m_cells << static_cast<CellId>(i);
    }
    connect(&document, &Document::changed, this, &CellsModel::follow);
}

int CellsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

int CellsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CellsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CellId id = m_cells[index.row()];
    const Cell &cell = m_document.edition().cell(id);
    switch (role) {
    case Qt::DisplayRole:
        return text(id, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(cell.rowLabel, cell.columnLabel, text(id, Figure));
    case Qt::TextAlignmentRole:
        return index.column() == Figure ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case KeyRole:
        return cell.key();
    case TableRole:
        return cell.table;
    case WordsRole:
        return QStringList{cell.mark, cell.rowLabel, cell.columnLabel, cell.key(), text(id, Figure)}.join(
            u' ');
    default:
        return {};
    }
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mark:
        return tr("Cell");
    case Row:
        return tr("Row");
    case Name:
        return tr("Column");
    case Figure:
        return tr("Figure");
    default:
        return {};
    }
}

QString CellsModel::text(CellId cell, int column) const
{
    const Cell &place = m_document.edition().cell(cell);
    switch (column) {
    case Mark:
        return place.mark;
    case Row:
        return place.rowLabel;
    case Name:
        return place.columnLabel;
    default:
        return m_document.report().value(cell).text();
    }
}

void CellsModel::follow(const Change &change)
{
    if (!change.cells.isEmpty())
        Q_EMIT dataChanged(index(0, Figure), index(rowCount() - 1, Figure));
}

}  // namespace kaibao
