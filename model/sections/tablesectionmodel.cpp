// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/tablesectionmodel.h"

#include "model/document/preview.h"
#include "model/report/writtenfigure.h"

#include <QSize>

#include <algorithm>

namespace kaibao {

TableSectionModel::TableSectionModel(Document &document, const QString &tableKey, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_table(document.edition().findTable(tableKey))
{
    Q_ASSERT(m_table);
    m_boxes.resize(m_table->rows * m_table->columns);
    for (int i = 0; i < m_table->boxes.size(); ++i) {
        const GridBox &box = m_table->boxes[i];
        for (int row = box.row; row < box.row + box.rowSpan; ++row) {
            for (int column = box.column; column < box.column + box.columnSpan; ++column)
                m_boxes[row * m_table->columns + column] = i;
        }
    }
    connect(&m_document, &Document::changed, this, &TableSectionModel::follow);
    connect(&m_document.preview(), &Preview::changed, this, &TableSectionModel::repaint);
}

QModelIndex TableSectionModel::indexOf(CellId cell) const
{
    const auto &boxes = m_table->boxes;
    const auto box = std::find_if(boxes.begin(), boxes.end(),
                                  [cell](const GridBox &candidate) { return candidate.cell == cell; });
    return box == boxes.end() || cell == CellId::None ? QModelIndex() : index(box->row, box->column);
}

CellId TableSectionModel::cellAt(const QModelIndex &index) const
{
    return index.isValid() ? boxAt(index).cell : CellId::None;
}

int TableSectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table->rows;
}

int TableSectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table->columns;
}

QVariant TableSectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GridBox &box = boxAt(index);
    if (role >= Qt::UserRole || role == Qt::TextAlignmentRole)
        return boxData(box, index, role);
    if (box.kind == GridBox::Kind::Value)
        return cellData(box.cell, role);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(box.text) : QVariant();
}

QVariant TableSectionModel::boxData(const GridBox &box, const QModelIndex &index, int role) const
{
    const bool topLeft = index.row() == box.row && index.column() == box.column;
    switch (role) {
    case CellIdRole:
        return kaibao::index(box.cell);
    case BoxKindRole:
        return static_cast<int>(box.kind);
    case SpanRole:
        return topLeft ? QVariant(QSize(box.columnSpan, box.rowSpan)) : QVariant();
    case VerticalRole:
        return box.vertical;
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    default:
        return box.cell == CellId::None ? QVariant() : cellData(box.cell, role);
    }
}

QVariant TableSectionModel::cellData(CellId cell, int role) const
{
    const CellEntry &entry = m_document.report().cell(cell);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return entry.value.text();
    case Qt::AccessibleTextRole:
        return accessibleText(cell);
    case Qt::ToolTipRole:
    case Qt::WhatsThisRole:
        return m_document.edition().cell(cell).guidance;
    case StateRole:
        return static_cast<int>(entry.value.state());
    case OriginRole:
        return static_cast<int>(entry.origin);
    case LevelRole:
        if (const std::optional<Level> level = levelAt(cell))
            return static_cast<int>(*level);
        return {};
    case PreviousRole:
        return previousText(cell);
    case PreviewRole:
        return previewed(cell);
    default:
        return {};
    }
}

QVariant TableSectionModel::previousText(CellId cell) const
{
    const ReportPair reports = m_document.checks().pairWith(m_document.report());
    const CellValue *value = reports.value(Term{cell, 1, true});
    return value ? QVariant(value->text()) : QVariant();
}

std::optional<Level> TableSectionModel::levelAt(CellId cell) const
{
    const Preview &preview = m_document.preview();
    return preview.isActive() ? preview.levelAt(cell) : m_document.checks().levelAt(cell);
}

QVariant TableSectionModel::previewed(CellId cell) const
{
    const std::optional<CellValue> value = m_document.preview().value(cell);
    return value ? QVariant(value->text()) : QVariant();
}

QString TableSectionModel::accessibleText(CellId cell) const
{
    const Cell &place = m_document.edition().cell(cell);
    const QString text = m_document.report().value(cell).text();
    const QString value = text.isEmpty() ? tr("blank") : text;
    const bool carried = m_document.report().cell(cell).origin == Origin::CarriedOver;
    const QString from = carried ? tr(", taken over from last year, not looked at yet") : QString();
    const QString found = levelAt(cell) ? tr(", see the findings") : QString();
    const QVariant preview = previewed(cell);
    const QString then = preview.isValid() ? tr(", in the preview %1").arg(preview.toString()) : QString();
    const bool computed = m_document.report().cell(cell).origin == Origin::Computed;
    const QString unchecked = computed ? tr(", computed, not independently checked") : QString();
    return tr("%1, %2: %3").arg(place.rowLabel, place.columnLabel, value) + from + unchecked + then + found;
}

bool TableSectionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const CellId cell = cellAt(index);
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const CellValue typed = parseWrittenFigure(value.toString(), m_document.edition().cell(cell).kind);
    const CellEntry &entry = m_document.report().cell(cell);
    if (typed != entry.value)  // opening a computed total and leaving it as it is does not make it one's own
        m_document.setCell(cell, typed, Origin::Typed);
    else if (entry.origin == Origin::CarriedOver)  // typed again: it has been looked at
        m_document.setCell(cell, typed, Origin::Confirmed);
    return true;
}

Qt::ItemFlags TableSectionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const GridBox &box = boxAt(index);
    const bool topLeft = index.row() == box.row && index.column() == box.column;
    if (box.kind == GridBox::Kind::Value && topLeft)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

const GridBox &TableSectionModel::boxAt(const QModelIndex &index) const
{
    return m_table->boxes[m_boxes[index.row() * m_table->columns + index.column()]];
}

void TableSectionModel::follow(const Change &change)
{
    // Why the whole table: a verdict can change at cells far from the edited one.
    const bool kindChanged = std::any_of(change.texts.begin(), change.texts.end(), [](const TextEdit &edit) {
        return edit.field == field::OrganisationKind;
    });
    if (!change.cells.isEmpty() || kindChanged)
        repaint();
}

void TableSectionModel::repaint()
{
    Q_EMIT dataChanged(index(0, 0), index(m_table->rows - 1, m_table->columns - 1));
}

}  // namespace kaibao
