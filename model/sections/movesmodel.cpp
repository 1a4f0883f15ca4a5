// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/movesmodel.h"

namespace kaibao {

namespace {

QString fateInWords(const Move &move)
{
    switch (move.fate) {
    case Move::Fate::Carried:
        return MovesModel::tr("taken over");
    case Move::Fate::Split:
        return MovesModel::tr("to be decided");
    case Move::Fate::Dropped:
        return MovesModel::tr("not asked any more");
    case Move::Fate::Asked:
        return MovesModel::tr("to be filled in");
    }
    return {};
}

/// The rows that the cells are in, each once: 规章, 本年制发件数、本年废止件数
QString placesInWords(const Edition &edition, const QList<CellId> &cells)
{
    QStringList columns;
    for (const CellId cell : cells)
        columns << edition.cell(cell).columnLabel;
    constexpr qsizetype Few = 3;
    const QString &row = edition.cell(cells.first()).rowLabel;
    return columns.size() > Few
             ? row
             : MovesModel::tr("%1, %2").arg(row, columns.join(MovesModel::tr(", ", "between columns")));
}

bool isZero(const CellValue &value)
{
    return value.isNumber() && value.number() == 0;
}

}  // namespace

QString rowInWords(const Report &report, const QList<CellId> &cells)
{
    const Edition &edition = report.edition();
    QStringList figures;
    for (const CellId cell : cells) {
        const CellValue &value = report.value(cell);
        if (!value.isBlank() && !isZero(value))
            figures << MovesModel::tr("%1 %2", "column and figure")
                           .arg(edition.cell(cell).columnLabel, value.text());
    }
    const QString all =
        figures.isEmpty() ? MovesModel::tr("all 0") : figures.join(MovesModel::tr(", ", "between columns"));
    return MovesModel::tr("%1: %2").arg(edition.cell(cells.first()).rowLabel, all);
}

void MovesModel::show(const Report &older, const Succession &succession)
{
    beginResetModel();
    m_lines.clear();
    for (const Move &move : succession.moves) {
        Line line{fateInWords(move), {}, {}};
        if (!move.from.isEmpty())
            line.older = rowInWords(older, move.from);
        if (!move.to.isEmpty())
            line.newer = move.fate == Move::Fate::Asked ? placesInWords(succession.report.edition(), move.to)
                                                        : rowInWords(succession.report, move.to);
        m_lines << line;
    }
    endResetModel();
}

int MovesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int MovesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MovesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Line &line = m_lines[index.row()];
    return index.column() == Fate ? line.fate : index.column() == Older ? line.older : line.newer;
}

QVariant MovesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Fate:
        return tr("What becomes of it");
    case Older:
        return tr("In the older report");
    case Newer:
        return tr("In the new one");
    default:
        return {};
    }
}

}  // namespace kaibao
