// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/pastemodel.h"

#include <algorithm>

namespace kaibao {

namespace {

QString shown(const CellValue &value)
{
    return value.isBlank() ? PasteModel::tr("(blank)") : value.text();
}

QString remark(const PastedCell &cell)
{
    const CellEntry &before = cell.edit.before;
    const CellValue &after = cell.edit.after.value;
    if (after.state() == CellValue::State::NotUnderstood)
        return PasteModel::tr("no number");
    if (after.text() != cell.text)
        return PasteModel::tr("read from “%1”").arg(cell.text);
    if (before.value.isBlank() || before.origin == Origin::Computed)
        return {};
    return after.isBlank() ? PasteModel::tr("takes a figure away") : PasteModel::tr("replaces a figure");
}

}  // namespace

PasteModel::PasteModel(const Edition &edition, QList<PastedCell> cells, QObject *parent)
    : QAbstractTableModel(parent), m_edition(edition), m_cells(std::move(cells))
{
    const auto plain = std::stable_partition(m_cells.begin(), m_cells.end(),
                                             [](const PastedCell &cell) { return cell.isOdd(); });
    m_odd = static_cast<int>(plain - m_cells.begin());
}

int PasteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

int PasteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PasteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(m_cells[index.row()], index.column());
    case OddRole:
        return index.row() < m_odd;
    case Qt::TextAlignmentRole:
        return index.column() == Before || index.column() == After ? QVariant(int(Qt::AlignCenter))
                                                                   : QVariant();
    default:
        return {};
    }
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("Cell"), tr("Place"), tr("Now"), tr("Then"), tr("Remark")};
    return heads.value(section);
}

QString PasteModel::text(const PastedCell &cell, int column) const
{
    const Cell &place = m_edition.cell(cell.edit.cell);
    switch (column) {
    case Mark:
        return place.mark;
    case Place:
        return tr("%1, %2").arg(place.rowLabel, place.columnLabel);
    case Before:
        return shown(cell.edit.before.value);
    case After:
        return shown(cell.edit.after.value);
    default:
        return remark(cell);
    }
}

}  // namespace kaibao
