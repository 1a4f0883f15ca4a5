// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/change.h"

#include <algorithm>
#include <utility>

namespace kaibao {

namespace {

template <class Value> void invert(std::optional<ValueEdit<Value>> &edit)
{
    if (edit)
        std::swap(edit->before, edit->after);
}

}  // namespace

Change Change::inverted() const
{
    Change inverse = *this;
    for (CellEdit &edit : inverse.cells)
        std::swap(edit.before, edit.after);
    for (TextEdit &edit : inverse.texts)
        std::swap(edit.before, edit.after);
    invert(inverse.year);
    invert(inverse.explanations);
    invert(inverse.notes);
    return inverse;
}

Change &Change::setCell(const Report &report, CellId cell, const CellEntry &entry)
{
    Q_ASSERT(
        std::none_of(cells.begin(), cells.end(), [cell](const CellEdit &edit) { return edit.cell == cell; }));
    if (!(report.cell(cell) == entry))
        cells.append({cell, report.cell(cell), entry});
    return *this;
}

Change &Change::setText(const Report &report, const QString &field, const QString &text)
{
    Q_ASSERT(std::none_of(texts.begin(), texts.end(),
                          [&field](const TextEdit &edit) { return edit.field == field; }));
    if (report.text(field) != text)
        texts.append({field, report.text(field), text});
    return *this;
}

Change &Change::setYear(const Report &report, int newYear)
{
    if (report.year() != newYear)
        year = YearEdit{report.year(), newYear};
    return *this;
}

Change &Change::setExplanations(const Report &report, const QList<Explanation> &newExplanations)
{
    if (report.explanations() != newExplanations)
        explanations = ExplanationsEdit{report.explanations(), newExplanations};
    return *this;
}

Change &Change::setNotes(const Report &report, const QList<Note> &newNotes)
{
    if (report.notes() != newNotes)
        notes = NotesEdit{report.notes(), newNotes};
    return *this;
}

Change changeBetween(const Report &from, const Report &to)
{
    Q_ASSERT(from.edition().key() == to.edition().key());
    Change change;
    for (int i = 0; i < from.edition().cells().size(); ++i)
        change.setCell(from, static_cast<CellId>(i), to.cell(static_cast<CellId>(i)));
    QStringList fields = from.fields() + to.fields();
    fields.removeDuplicates();
    for (const QString &field : std::as_const(fields))
        change.setText(from, field, to.text(field));
    return change.setYear(from, to.year())
        .setExplanations(from, to.explanations())
        .setNotes(from, to.notes());
}

void apply(Report &report, const Change &change)
{
    for (const CellEdit &edit : change.cells) {
        Q_ASSERT(report.cell(edit.cell) == edit.before);
        report.setCell(edit.cell, edit.after);
    }
    for (const TextEdit &edit : change.texts) {
        Q_ASSERT(report.text(edit.field) == edit.before);
        report.setText(edit.field, edit.after);
    }
    if (change.year)
        report.setYear(change.year->after);
    if (change.explanations) {
        Q_ASSERT(report.explanations() == change.explanations->before);
        report.setExplanations(change.explanations->after);
    }
    if (change.notes) {
        Q_ASSERT(report.notes() == change.notes->before);
        report.setNotes(change.notes->after);
    }
}

}  // namespace kaibao
