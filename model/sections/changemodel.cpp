// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/changemodel.h"

#include "model/report/difference.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeModel)
};

QString cellWords(const CellValue &value)
{
    switch (value.state()) {
    case CellValue::State::Blank:
        return Text::tr("(blank)");
    case CellValue::State::NotApplicable:
        return Text::tr("(not applicable)");
    default:
        return value.text();
    }
}

/// The sentences that only one of the two texts has.
QString sentencesOfKind(const TextEdit &edit, SentenceDifference::Kind kind)
{
    QString words;
    for (const SentenceDifference &difference : sentenceDifferences(edit.before, edit.after)) {
        if (difference.kind == kind)
            words += difference.sentence.text;
    }
    return words.isEmpty() ? Text::tr("(nothing)") : words;
}

QString reasons(const QList<Explanation> &explanations)
{
    QStringList reasons;
    for (const Explanation &explanation : explanations)
        reasons << explanation.reason;
    return reasons.isEmpty() ? Text::tr("(nothing)") : reasons.join(u'\n');
}

QString wordsBefore(const Change &edit)
{
    if (!edit.cells.isEmpty())
        return cellWords(edit.cells.first().before.value);
    if (!edit.texts.isEmpty())
        return sentencesOfKind(edit.texts.first(), SentenceDifference::Kind::Removed);
    return edit.year ? QString::number(edit.year->before) : reasons(edit.explanations->before);
}

QString wordsAfter(const Change &edit)
{
    if (!edit.cells.isEmpty())
        return cellWords(edit.cells.first().after.value);
    if (!edit.texts.isEmpty())
        return sentencesOfKind(edit.texts.first(), SentenceDifference::Kind::Added);
    return edit.year ? QString::number(edit.year->after) : reasons(edit.explanations->after);
}

}  // namespace

void ChangeModel::setChange(const Edition &edition, const Change &change, bool tickable)
{
    beginResetModel();
    m_edition = &edition;
    m_tickable = tickable;
    m_rows.clear();
    const auto add = [this](const auto &fill) { fill(m_rows.emplaceBack().edit); };
    if (change.year)
        add([&](Change &edit) { edit.year = change.year; });
    for (const CellEdit &cell : change.cells)
        add([&](Change &edit) { edit.cells = {cell}; });
    for (const TextEdit &text : change.texts)
        add([&](Change &edit) { edit.texts = {text}; });
    if (change.explanations)
        add([&](Change &edit) { edit.explanations = change.explanations; });
    endResetModel();
}

void ChangeModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void ChangeModel::setContested(const QSet<CellId> &cells, const QSet<QString> &texts)
{
    beginResetModel();
    for (Row &row : m_rows) {
        row.contested = (!row.edit.cells.isEmpty() && cells.contains(row.edit.cells.first().cell))
                     || (!row.edit.texts.isEmpty() && texts.contains(row.edit.texts.first().field));
    }
    std::stable_partition(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.contested; });
    endResetModel();
}

void ChangeModel::tickOnly(const Change &change)
{
    QSet<CellId> cells;
    QSet<QString> texts;
    for (const CellEdit &edit : change.cells)
        cells.insert(edit.cell);
    for (const TextEdit &edit : change.texts)
        texts.insert(edit.field);
    beginResetModel();
    for (Row &row : m_rows) {
        const Change &edit = row.edit;
        row.ticked = (!edit.cells.isEmpty() && cells.contains(edit.cells.first().cell))
                  || (!edit.texts.isEmpty() && texts.contains(edit.texts.first().field))
                  || (edit.year && change.year) || (edit.explanations && change.explanations);
    }
    endResetModel();
}

Change ChangeModel::wanted() const
{
    Change change;
    for (const Row &row : m_rows) {
        if (!row.ticked)
            continue;
        change.cells += row.edit.cells;
        change.texts += row.edit.texts;
        if (row.edit.year)
            change.year = row.edit.year;
        if (row.edit.explanations)
            change.explanations = row.edit.explanations;
    }
    return change;
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::CheckStateRole && m_tickable && index.column() == Place)
        return row.ticked ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Place:
        return row.contested ? tr("Changed on both sides: %1").arg(place(row.edit)) : place(row.edit);
    case Before:
        return wordsBefore(row.edit);
    default:
        return wordsAfter(row.edit);
    }
}

bool ChangeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_tickable || !index.isValid() || index.column() != Place)
        return false;
    m_rows[index.row()].ticked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Where");
    case Before:
        return tr("Before");
    default:
        return tr("After");
    }
}

Qt::ItemFlags ChangeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return m_tickable && index.column() == Place ? flags | Qt::ItemIsUserCheckable : flags;
}

QString ChangeModel::place(const Change &edit) const
{
    if (!edit.cells.isEmpty()) {
        const Cell &cell = m_edition->cell(edit.cells.first().cell);
        return tr("%1, %2").arg(cell.rowLabel, cell.columnLabel);
    }
    if (!edit.texts.isEmpty())
        return fieldName(edit.texts.first().field);
    return edit.year ? tr("Year") : tr("Explanations");
}

QString ChangeModel::fieldName(const QString &field) const
{
    if (field == field::OrganisationName)
        return tr("Organisation");
    if (field == field::OrganisationKind)
        return tr("Kind of organisation");
    if (field == field::Title)
        return tr("Title");
    for (const Section &section : m_edition->sections()) {
        if (field == field::narrative(section.narrative))
            return section.title;
    }
    return tr("Preamble");
}

}  // namespace kaibao
