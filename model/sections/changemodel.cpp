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

QString words(const QList<Note> &notes)
{
    QStringList words;
    for (const Note &note : notes)
        words << note.text;
    return words.isEmpty() ? Text::tr("(nothing)") : words.join(u'\n');
}

QString wordsBefore(const Change &edit)
{
    if (!edit.cells.isEmpty())
        return cellWords(edit.cells.first().before.value);
    if (!edit.texts.isEmpty())
        return sentencesOfKind(edit.texts.first(), SentenceDifference::Kind::Removed);
    if (edit.year)
        return QString::number(edit.year->before);
    return edit.notes ? words(edit.notes->before) : reasons(edit.explanations->before);
}

QString wordsAfter(const Change &edit)
{
    if (!edit.cells.isEmpty())
        return cellWords(edit.cells.first().after.value);
    if (!edit.texts.isEmpty())
        return sentencesOfKind(edit.texts.first(), SentenceDifference::Kind::Added);
    if (edit.year)
        return QString::number(edit.year->after);
    return edit.notes ? words(edit.notes->after) : reasons(edit.explanations->after);
}

}  // namespace

void ChangeModel::setChange(const Edition &edition, const Change &change, bool tickable)
{
    beginResetModel();
    m_edition = &edition;
    m_tickable = tickable;
    m_rows.clear();
    m_pieces.clear();
    const auto add = [this](const auto &fill) { fill(m_rows.emplaceBack().edit); };
    if (change.year)
        add([&](Change &edit) { edit.year = change.year; });
    for (const CellEdit &cell : change.cells)
        add([&](Change &edit) { edit.cells = {cell}; });
    for (const TextEdit &text : change.texts)
        addText(text, piecesBetween(text.before, text.after));
    if (change.explanations)
        add([&](Change &edit) { edit.explanations = change.explanations; });
    if (change.notes)
        add([&](Change &edit) { edit.notes = change.notes; });
    endResetModel();
}

void ChangeModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void ChangeModel::addText(const TextEdit &edit, const QList<TextPiece> &pieces)
{
    const bool several = edit.before.contains(u'\n') || edit.after.contains(u'\n');
    m_pieces.insert(edit.field, pieces);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const TextPiece &piece = pieces[i];
        if (!piece.differs())
            continue;
        Row &row = m_rows.emplaceBack();
        row.edit.texts = {{edit.field, piece.before.join(u'\n'), piece.after.join(u'\n')}};
        row.contested = piece.contested;
        row.ticked = !piece.contested;
        row.piece = i;
        if (several)
            row.paragraph = QString::number(piece.paragraph + 1);
    }
}

void ChangeModel::setMerged(const QSet<CellId> &cells, const QHash<QString, QList<TextPiece>> &texts)
{
    beginResetModel();
    m_rows.removeIf([&](const Row &row) {
        return !row.edit.texts.isEmpty() && texts.contains(row.edit.texts.first().field);
    });
    for (auto text = texts.begin(); text != texts.end(); ++text)
        addText({text.key(), textOf(*text, [](const TextPiece &) { return false; }), {}}, *text);
    for (Row &row : m_rows) {
        if (row.edit.cells.isEmpty() || !cells.contains(row.edit.cells.first().cell))
            continue;
        row.contested = true;
        row.ticked = false;
    }
    std::stable_partition(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.contested; });
    endResetModel();
}

QString ChangeModel::wantedText(const QString &field) const
{
    QSet<qsizetype> wanted;
    for (const Row &row : m_rows) {
        if (row.ticked && !row.edit.texts.isEmpty() && row.edit.texts.first().field == field)
            wanted.insert(row.piece);
    }
    const QList<TextPiece> pieces = m_pieces.value(field);
    return textOf(pieces, [&](const TextPiece &piece) { return wanted.contains(&piece - pieces.data()); });
}

Change ChangeModel::wanted() const
{
    Change change;
    for (const Row &row : m_rows) {
        if (!row.ticked)
            continue;
        change.cells += row.edit.cells;
        if (row.edit.year)
            change.year = row.edit.year;
        if (row.edit.explanations)
            change.explanations = row.edit.explanations;
        if (row.edit.notes)
            change.notes = row.edit.notes;
    }
    for (auto text = m_pieces.begin(); text != m_pieces.end(); ++text) {
        const QString before = textOf(*text, [](const TextPiece &) { return false; });
        const QString after = wantedText(text.key());
        if (before != after)
            change.texts.append({text.key(), before, after});
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
        return row.contested ? tr("Changed on both sides: %1").arg(place(row)) : place(row);
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
        return m_tickable ? tr("Here") : tr("Before");
    default:
        return m_tickable ? tr("If taken over") : tr("After");
    }
}

Qt::ItemFlags ChangeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return m_tickable && index.column() == Place ? flags | Qt::ItemIsUserCheckable : flags;
}

QString ChangeModel::place(const Row &row) const
{
    const Change &edit = row.edit;
    if (!edit.cells.isEmpty()) {
        const Cell &cell = m_edition->cell(edit.cells.first().cell);
        return tr("%1, %2").arg(cell.rowLabel, cell.columnLabel);
    }
    if (!edit.texts.isEmpty()) {
        const QString name = fieldName(edit.texts.first().field);
        return row.paragraph.isEmpty() ? name : tr("%1, paragraph %2").arg(name, row.paragraph);
    }
    if (edit.notes)
        return tr("Notes");
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
