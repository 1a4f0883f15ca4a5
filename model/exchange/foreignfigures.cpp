// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/foreignfigures.h"

#include <QJsonObject>

namespace kaibao {

namespace {

const QString Tables = QStringLiteral("tables");
const QString Typed = QStringLiteral("typed");

QList<const Cell *> cellsOfRow(const Edition &edition, const QString &table, const QString &row)
{
    QList<const Cell *> cells;
    for (const Cell &cell : edition.cells()) {
        if (cell.table == table && cell.row == row && !cell.crossedOut)
            cells << &cell;
    }
    return cells;
}

QStringList withoutBlankEnds(QStringList values, qsizetype width)
{
    while (values.size() > width && values.last().isEmpty())
        values.removeLast();
    while (values.size() > width && values.first().isEmpty())
        values.removeFirst();
    return values;
}

}  // namespace

void ForeignFigures::addRow(const QString &label, const QStringList &values)
{
    const TableLabels::OtherRow other = m_labels.otherFormWithRow(label);
    if (!other.edition)
        return;
    m_form = other.edition;
    const QList<const Cell *> cells = cellsOfRow(*m_form, m_labels.table().key, other.row);
    const QStringList figures = withoutBlankEnds(values, cells.size());
    if (figures.size() != cells.size()) {
        keep(other.row, Typed, figures.join(QStringLiteral(" | ")));
        return;
    }
    for (qsizetype i = 0; i < cells.size(); ++i)
        keep(other.row, cells[i]->column, CellValue::parse(figures[i], cells[i]->kind).toJson());
}

void ForeignFigures::addCell(int gridRow, const QString &head, const QString &text)
{
    const Edition *edition = m_labels.otherFormWithHead(head);
    const QList<const GridBox *> boxes = m_labels.valueBoxes(gridRow);
    if (!edition || boxes.isEmpty())
        return;
    const QString row = m_report.edition().cell(boxes.first()->cell).row;
    for (const Cell *cell : cellsOfRow(*edition, m_labels.table().key, row)) {
        if (labelKey(cell->columnLabel) == labelKey(head))
            keep(row, cell->column, CellValue::parse(text, cell->kind).toJson());
    }
}

void ForeignFigures::noticeHead(const QString &head)
{
    if (const Edition *edition = m_labels.otherFormWithHead(head))
        m_form = edition;
}

void ForeignFigures::keep(const QString &row, const QString &column, const QJsonValue &value)
{
    const QString &table = m_labels.table().key;
    QJsonObject unknown = m_report.unknown();
    QJsonObject tables = unknown[Tables].toObject();
    QJsonObject rows = tables[table].toObject();
    QJsonObject columns = rows[row].toObject();
    columns.insert(column, value);
    rows.insert(row, columns);
    tables.insert(table, rows);
    unknown.insert(Tables, tables);
    m_report.setUnknown(unknown);
}

}  // namespace kaibao
