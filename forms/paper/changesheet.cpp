// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/changesheet.h"

#include "forms/paper/sheettable.h"
#include "forms/paper/sheetwords.h"
#include "model/checks/completeness.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeSheet)
};

QString stateOf(const Note &note)
{
    switch (note.state) {
    case Note::State::Open:
        return Text::tr("Not yet");
    case Note::State::Done:
        return Text::tr("Done");
    case Note::State::Declined:
        return Text::tr("Not done");
    }
    Q_UNREACHABLE();
}

/// Sentences that stand in one place, before and now.
struct Replacement
{
    QString before;
    QString now;
};

QList<Replacement> replacementsIn(const TextDifference &text)
{
    using Kind = SentenceDifference::Kind;
    QList<Replacement> replacements;
    Kind previous = Kind::Kept;
    for (const SentenceDifference &sentence : text.sentences) {
        if (sentence.kind != Kind::Kept && previous == Kind::Kept)
            replacements.append(Replacement());
        if (sentence.kind == Kind::Removed)
            replacements.last().before += sentence.sentence.text;
        if (sentence.kind == Kind::Added)
            replacements.last().now += sentence.sentence.text;
        previous = sentence.kind;
    }
    return replacements;
}

/// Makes the parts of one slip.
class ChangeSheetMaker final
{
public:
    ChangeSheetMaker(const Report &report, const Report &before)
        : m_report(report), m_before(before), m_difference(differenceBetween(before, report))
    {}

    SheetPart figures() const;
    SheetPart texts() const;
    SheetPart notes() const;

private:
    QString figureReason(const CellDifference &difference) const;
    QString textReason(const QString &textField) const;
    QString answersAt(const QString &place) const;
    QString placeOf(const Note &note) const;
    QString becameOf(const Note &note) const;

    const Report &m_report;
    const Report &m_before;
    Difference m_difference;
};

/// What was answered to the notes at a place.
QString ChangeSheetMaker::answersAt(const QString &place) const
{
    QStringList answers;
    for (const Note &note : m_report.notes()) {
        if (note.place != place || note.state == Note::State::Open)
            continue;
        answers << (note.answer.isEmpty() ? Text::tr("As the note asks") : note.answer);
    }
    return answers.join(u'\n');
}

QString ChangeSheetMaker::figureReason(const CellDifference &difference) const
{
    const QString answers = answersAt(difference.key);
    const bool follows = difference.newerCell != CellId::None
                      && m_report.cell(difference.newerCell).origin == Origin::Computed;
    return answers.isEmpty() && follows ? Text::tr("Follows its parts") : answers;
}

QString ChangeSheetMaker::textReason(const QString &textField) const
{
    for (const Section &section : m_report.edition().sections()) {
        if (!section.narrative.isEmpty() && textField == field::narrative(section.narrative))
            return answersAt(section.key);
    }
    return answersAt(ReportPart::Cover);
}

SheetPart ChangeSheetMaker::figures() const
{
    SheetPart part{Text::tr("Figures that were changed"), {}, {}};
    QList<QStringList> rows;
    for (const CellDifference &cell : m_difference.cells) {
        rows.append({sheetwords::mark(m_report, cell.newerCell), sheetwords::cell(m_before, m_report, cell),
                     sheetwords::value(cell.older), sheetwords::value(cell.newer), figureReason(cell)});
    }
    if (rows.isEmpty())
        part.sentence = Text::tr("None.");
    else
        part.table = sheetTable({{Text::tr("Cell"), 20, false},
                                 {Text::tr("What it counts"), 56, true},
                                 {Text::tr("Then"), 18, false},
                                 {Text::tr("Now"), 18, false},
                                 {Text::tr("Why"), 44, true}},
                                rows);
    return part;
}

SheetPart ChangeSheetMaker::texts() const
{
    SheetPart part{Text::tr("Texts that were changed"), {}, {}};
    QList<QStringList> rows;
    for (const TextDifference &text : m_difference.texts) {
        for (const Replacement &replacement : replacementsIn(text))
            rows.append({sheetwords::text(m_report, text.field), replacement.before.trimmed(),
                         replacement.now.trimmed(), textReason(text.field)});
    }
    if (rows.isEmpty())
        part.sentence = Text::tr("None.");
    else
        part.table = sheetTable({{Text::tr("Where"), 24, true},
                                 {Text::tr("Then"), 49, true},
                                 {Text::tr("Now"), 49, true},
                                 {Text::tr("Why"), 34, true}},
                                rows);
    return part;
}

QString ChangeSheetMaker::placeOf(const Note &note) const
{
    if (const std::optional<CellId> cell = m_report.edition().findCell(note.place))
        return sheetwords::mark(m_report, *cell);
    const QList<Section> &sections = m_report.edition().sections();
    const auto section = std::find_if(sections.begin(), sections.end(),
                                      [&note](const Section &each) { return each.key == note.place; });
    return section == sections.end() ? Text::tr("Cover") : section->title;
}

/// Whether it was done, and the figure that it changed.
QString ChangeSheetMaker::becameOf(const Note &note) const
{
    for (const CellDifference &cell : m_difference.cells) {
        if (cell.key == note.place)
            return stateOf(note) + u'\n'
                 + Text::tr("%1 → %2").arg(sheetwords::value(cell.older), sheetwords::value(cell.newer));
    }
    return stateOf(note);
}

SheetPart ChangeSheetMaker::notes() const
{
    SheetPart part{Text::tr("What became of the notes"), {}, {}};
    QList<QStringList> rows;
    for (const Note &note : m_report.notes())
        rows.append({placeOf(note), note.text, becameOf(note), note.answer});
    if (rows.isEmpty())
        part.sentence = Text::tr("There were no notes.");
    else
        part.table = sheetTable({{Text::tr("Place"), 26, true},
                                 {Text::tr("What the note says"), 56, true},
                                 {Text::tr("Done?"), 24, false},
                                 {Text::tr("Why"), 50, true}},
                                rows);
    return part;
}

}  // namespace

Sheet changeSheet(const Report &report, const Review &review)
{
    Q_ASSERT(review.lastCopy);
    const ChangeSheetMaker maker(report, review.lastCopy->report);
    const QString whose = report.organisation().trimmed() + report.title();
    const QString since = Text::tr("Copy for review %1 (%2), this state %3 (%4)")
                              .arg(review.lastCopy->checksum, sheetwords::moment(review.lastCopy->time),
                                   review.checksum, sheetwords::moment(review.time));
    return {Text::tr("Slip of changes"),
            whose + u'\n' + since,
            {maker.notes(), maker.figures(), maker.texts()},
            Text::tr("What the supervisor says now")};
}

}  // namespace kaibao
