// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/notesmodel.h"

#include "model/checks/completeness.h"
#include "model/edition/cellmark.h"

#include <algorithm>

namespace kaibao {

namespace {

/// Where a place is on the form: parts one after the other, in each the part itself, then its cells.
std::pair<int, int> positionOf(const Edition &edition, const QString &place)
{
    const QList<ReportPart> parts = partsOf(edition);
    const std::optional<CellId> cell = edition.findCell(place);
    const auto here = [&](const ReportPart &part) {
        return cell ? part.table == edition.cell(*cell).table : part.key == place;
    };
    const auto part = std::find_if(parts.begin(), parts.end(), here);
    return {static_cast<int>(part - parts.begin()), cell ? index(*cell) : -1};
}

QString stateInWords(Note::State state)
{
    switch (state) {
    case Note::State::Open:
        return NotesModel::tr("open");
    case Note::State::Done:
        return NotesModel::tr("done");
    case Note::State::Declined:
        return NotesModel::tr("left as it is");
    }
    return {};
}

}  // namespace

NotesModel::NotesModel(Document &document, QObject *parent)
    : QAbstractListModel(parent), m_document(document), m_notes(document.report().notes())
{
    connect(&m_document, &Document::changed, this, &NotesModel::follow);
}

int NotesModel::openNotes() const
{
    return static_cast<int>(std::count_if(m_notes.begin(), m_notes.end(),
                                          [](const Note &note) { return note.state == Note::State::Open; }));
}

void NotesModel::add(const QString &place, const QString &text)
{
    const Edition &edition = m_document.edition();
    const auto position = positionOf(edition, place);
    QList<Note> notes = m_notes;
    const auto after = std::find_if(notes.begin(), notes.end(), [&](const Note &note) {
        return positionOf(edition, note.place) > position;
    });
    Note note;
    note.place = place;
    note.text = text;
    notes.insert(after, note);
    set(notes, tr("Add a note"));
}

void NotesModel::answer(const QModelIndex &index, Note::State state, const QString &answer)
{
    QList<Note> notes = m_notes;
    notes[index.row()].state = state;
    notes[index.row()].answer = answer;
    set(notes, tr("Answer a note"));
}

void NotesModel::remove(const QModelIndex &index)
{
    QList<Note> notes = m_notes;
    notes.removeAt(index.row());
    set(notes, tr("Remove a note"));
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Note &note = m_notes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return sentence(note);
    case PlaceRole:
        return note.place;
    case StateRole:
        return static_cast<int>(note.state);
    case TextRole:
        return note.text;
    case AnswerRole:
        return note.answer;
    default:
        return {};
    }
}

QString NotesModel::sentence(const Note &note) const
{
    const QString state = note.answer.isEmpty() ? stateInWords(note.state)
                                                : tr("%1: %2").arg(stateInWords(note.state), note.answer);
    return tr("%1: %2 (%3)").arg(placeInWords(m_document.edition(), note.place), note.text, state);
}

void NotesModel::set(const QList<Note> &notes, const QString &name)
{
    m_document.edit(Change().setNotes(m_document.report(), notes), name);
}

void NotesModel::follow(const Change &change)
{
    if (!change.notes)
        return;
    beginResetModel();
    m_notes = m_document.report().notes();
    endResetModel();
}

QString notePlace(const Edition &edition, const QString &typed)
{
    if (const std::optional<CellId> cell = cellWithMark(edition, typed))
        return edition.cell(*cell).key();
    const QString wanted = typed.trimmed();
    for (const Section &section : edition.sections()) {
        if (!wanted.isEmpty() && (section.title == wanted || section.title.left(1) == wanted))
            return section.key;
    }
    return {};
}

QString placeInWords(const Edition &edition, const QString &place)
{
    if (const std::optional<CellId> id = edition.findCell(place)) {
        const Cell &cell = edition.cell(*id);
        return NotesModel::tr("%1 %2, %3").arg(cell.mark, cell.rowLabel, cell.columnLabel);
    }
    for (const Section &section : edition.sections()) {
        if (section.key == place)
            return section.title;
    }
    return NotesModel::tr("Cover");
}

Finding atPlace(const Edition &edition, const QString &place)
{
    Finding finding;
    if (const std::optional<CellId> cell = edition.findCell(place)) {
        finding.cells = {*cell};
        return finding;
    }
    for (const ReportPart &part : partsOf(edition)) {
        if (part.key != place)
            continue;
        finding.field = part.fields.value(0);
        const auto &cells = edition.cells();
        const auto first = std::find_if(cells.begin(), cells.end(),
                                        [&part](const Cell &cell) { return cell.table == part.table; });
        if (first != cells.end())
            finding.cells = {static_cast<CellId>(first - cells.begin())};
    }
    return finding;
}

}  // namespace kaibao
