// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/importing/importmodel.h"

#include "model/report/writtenfigure.h"

#include <algorithm>

namespace kaibao {

namespace {

QString labelOfKind(const Edition &edition, const QString &key)
{
    const QList<OrganisationKind> &kinds = edition.organisationKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&key](const OrganisationKind &kind) { return kind.key == key; });
    return found == kinds.end() ? key : found->label;
}

}  // namespace

ImportModel::ImportModel(const ImportedReport &imported, std::optional<Report> present, QObject *parent)
    : QAbstractTableModel(parent),
      m_proposal(imported.report),
      m_sources(imported.sources),
      m_present(std::move(present))
{
    QStringList fields{field::OrganisationName, field::OrganisationKind, field::Title};
    for (const QString &narrative : m_proposal.edition().narratives())
        fields << field::narrative(narrative);
    for (const QString &field : fields) {
        if (m_proposal.text(field).isEmpty())
            continue;
        const bool said = field == field::OrganisationKind && m_present && !m_present->text(field).isEmpty();
        m_items << Item{field, CellId::None, !said};
    }
    const QList<Cell> &cells = m_proposal.edition().cells();
    for (int i = 0; i < cells.size(); ++i) {
        const auto id = static_cast<CellId>(i);
        if (!cells[i].crossedOut)
            m_items << Item{{}, id, m_proposal.cell(id).origin == Origin::Imported};
    }
}

Change ImportModel::change(const Report &report) const
{
    Change change;
    for (const Item &item : m_items) {
        if (!item.taken)
            continue;
        const bool erases = item.field.isEmpty() && m_proposal.value(item.cell).isBlank()
                         && !report.value(item.cell).isBlank();
        if (item.field.isEmpty() && !erases)
            change.setCell(report, item.cell, m_proposal.cell(item.cell));
        else if (!erases)
            change.setText(report, item.field, m_proposal.text(item.field));
    }
    return change;
}

int ImportModel::place(int row, const QStringList &figures)
{
    int placed = 0;
    for (const QString &figure : figures) {
        if (!isInRowOf(row, row + placed))
            break;
        setCell(row + placed, figure);
        ++placed;
    }
    return placed;
}

bool ImportModel::isInRowOf(int row, int other) const
{
    if (other >= m_items.size() || m_items[row].cell == CellId::None)
        return false;
    const Cell &cell = m_proposal.edition().cell(m_items[row].cell);
    const Cell &next = m_proposal.edition().cell(m_items[other].cell);
    return cell.table == next.table && cell.row == next.row;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Place");
    case Before:
        return tr("Now");
    case Found:
        return tr("In the file");
    default:
        return tr("How sure");
    }
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    const Item &item = m_items[index.row()];
    if (role == SourceRole && item.field == field::OrganisationKind)
        return QString();  // it was concluded from the name
    if (role == SourceRole)
        return item.field.isEmpty() ? m_sources.value(item.cell).text : m_proposal.text(item.field);
    if (role == Qt::CheckStateRole && index.column() == Place)
        return item.taken ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Place:
        return place(item);
    case Before:
        return m_present ? QVariant(valueIn(*m_present, item)) : QVariant();
    case Found:
        return valueIn(m_proposal, item);
    default:
        return certainty(item);
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == Qt::CheckStateRole) {
        m_items[index.row()].taken = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, index);
        return true;
    }
    if (role != Qt::EditRole || index.column() != Found || m_items[index.row()].cell == CellId::None)
        return false;
    setCell(index.row(), value.toString());
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Place)
        return flags | Qt::ItemIsUserCheckable;
    const bool editable = index.column() == Found && m_items[index.row()].cell != CellId::None;
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QString ImportModel::place(const Item &item) const
{
    if (item.field.isEmpty()) {
        const Cell &cell = m_proposal.edition().cell(item.cell);
        return tr("%1  %2, %3").arg(cell.mark, cell.rowLabel, cell.columnLabel);
    }
    for (const Section &section : m_proposal.edition().sections()) {
        if (field::narrative(section.narrative) == item.field)
            return section.title;
    }
    if (item.field == field::Title)
        return tr("Title");
    if (item.field == field::OrganisationKind)
        return tr("Kind");
    return item.field == field::OrganisationName ? tr("Organisation") : tr("Opening");
}

QString ImportModel::valueIn(const Report &report, const Item &item) const
{
    if (item.field.isEmpty())
        return report.value(item.cell).text();
    const QString text = report.text(item.field);
    return item.field == field::OrganisationKind ? labelOfKind(report.edition(), text) : text.simplified();
}

QString ImportModel::certainty(const Item &item) const
{
    const auto source = m_sources.constFind(item.cell);
    if (source == m_sources.constEnd())
        return {};
    switch (source->confidence) {
    case Confidence::Sure:
        return tr("sure");
    case Confidence::Likely:
        return tr("likely");
    case Confidence::Doubtful:
        return tr("please check");
    }
    return {};
}

void ImportModel::setCell(int row, const QString &typed)
{
    Item &item = m_items[row];
    const CellKind kind = m_proposal.edition().cell(item.cell).kind;
    m_proposal.setCell(item.cell, {parseWrittenFigure(typed, kind), Origin::Imported});
    m_sources.remove(item.cell);
    item.taken = true;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

}  // namespace kaibao
