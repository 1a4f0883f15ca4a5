// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/completeness.h"

#include "model/report/carriedtext.h"

#include <algorithm>
#include <numeric>

namespace kaibao {

namespace {

const QString Preamble = QStringLiteral("preamble");

/// Counts a place; the first one is where to begin.
void count(Task &task, const Finding &place)
{
    if (task.count++ == 0)
        task.first = place;
}

Finding atCell(CellId cell)
{
    Finding place;
    place.cells = {cell};
    return place;
}

Finding atText(const QString &field, const CarriedStretch &stretch = {})
{
    Finding place;
    place.field = field;
    place.offset = static_cast<int>(stretch.offset);
    place.length = static_cast<int>(stretch.length);
    return place;
}

/// Paragraphs nobody has touched, and old years in those that somebody has.
void countCarried(Task &task, const ReportPair &reports, const QString &field)
{
    qsizetype end = -1;  // of the paragraph that was counted last
    for (const CarriedStretch &stretch : carriedStretches(reports.report, *reports.previous, field)) {
        if (stretch.offset < end)
            continue;
        count(task, atText(field, stretch));
        if (stretch.kind == CarriedStretch::Kind::Paragraph)
            end = stretch.offset + stretch.length;
    }
}

/// Whether the finding says no more than that something is blank, which is counted already.
bool isAboutBlank(const Report &report, const Finding &finding)
{
    const bool blankText = !finding.field.isEmpty() && report.text(finding.field).trimmed().isEmpty();
    return finding.rule == u"cells.blank" || (blankText && finding.cells.isEmpty());
}

}  // namespace

/// What is found in one part.
struct Completeness::Counts
{
    Progress progress;
    Task fill{{}, Task::Kind::Fill};
    Task confirm{{}, Task::Kind::Confirm};
    Task mend{{}, Task::Kind::Mend};
    Task explain{{}, Task::Kind::Explain};
    Task answer{{}, Task::Kind::Answer};
};

QList<ReportPart> partsOf(const Edition &edition)
{
    QList<ReportPart> parts{{ReportPart::Cover,
                             {},
                             {},
                             {field::OrganisationName, field::OrganisationKind, field::narrative(Preamble)}}};
    for (const Section &section : edition.sections()) {
        const QStringList fields =
            section.narrative.isEmpty() ? QStringList() : QStringList(field::narrative(section.narrative));
        parts << ReportPart{section.key, section.title, section.table, fields};
    }
    return parts;
}

int partOf(const QList<ReportPart> &parts, const Edition &edition, const Finding &finding)
{
    const bool aboutCells = finding.field.isEmpty() && !finding.cells.isEmpty();
    const QString table = aboutCells ? edition.cell(finding.cells[0]).table : QString();
    const auto holds = [&](const ReportPart &part) {
        return (!table.isEmpty() && part.table == table) || part.fields.contains(finding.field);
    };
    const auto part = std::find_if(parts.begin(), parts.end(), holds);
    if (part != parts.end())
        return static_cast<int>(part - parts.begin());
    return finding.rule == u"edition.wrong" || finding.field == field::Title ? 0 : -1;
}

Completeness::Completeness(const Report &report, const Checks &checks)
{
    const QList<ReportPart> parts = partsOf(report.edition());
    QList<Counts> counts(parts.size());
    Counts whole;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        lookAtCells(parts[i], report, counts[i]);
        lookAtTexts(parts[i], checks.pairWith(report), counts[i]);
        lookAtNotes(parts[i], report, counts[i]);
        m_progress << counts[i].progress;
    }
    for (const Finding &finding : checks.open()) {
        if (finding.status != Status::Failed || isAboutBlank(report, finding))
            continue;
        const int part = partOf(parts, report.edition(), finding);
        Counts &here = part < 0 ? whole : counts[part];
        if (finding.level == Level::Must)
            count(here.mend, finding);
        else if (finding.level == Level::Explain)
            count(here.explain, finding);
    }
    for (qsizetype i = 0; i < parts.size(); ++i)
        add(parts[i].key,
            {counts[i].fill, counts[i].confirm, counts[i].mend, counts[i].explain, counts[i].answer});
    add({}, {whole.mend, whole.explain});
}

int Completeness::left() const
{
    return std::accumulate(m_tasks.begin(), m_tasks.end(), 0,
                           [](int sum, const Task &task) { return sum + task.count; });
}

void Completeness::lookAtCells(const ReportPart &part, const Report &report, Counts &counts)
{
    const Table *table = report.edition().findTable(part.table);
    for (const GridBox &box : table ? table->boxes : QList<GridBox>()) {
        if (box.kind != GridBox::Kind::Value)
            continue;
        const CellEntry &entry = report.cell(box.cell);
        ++counts.progress.wanted;
        counts.progress.filled += entry.value.isBlank() ? 0 : 1;
        const bool follows = entry.origin == Origin::Computed;
        if (entry.value.isBlank() && !follows)  // a computed total is blank only with its parts
            count(counts.fill, atCell(box.cell));
        else if (entry.origin == Origin::CarriedOver)
            count(counts.confirm, atCell(box.cell));
    }
}

void Completeness::lookAtTexts(const ReportPart &part, const ReportPair &reports, Counts &counts)
{
    for (const QString &field : part.fields) {
        const bool blank = reports.report.text(field).trimmed().isEmpty();
        ++counts.progress.wanted;
        counts.progress.filled += blank ? 0 : 1;
        if (blank)
            count(counts.fill, atText(field));
        else if (reports.previous && field.startsWith(field::narrative({})))
            countCarried(counts.confirm, reports, field);
    }
}

void Completeness::lookAtNotes(const ReportPart &part, const Report &report, Counts &counts)
{
    for (const Note &note : report.notes()) {
        if (note.state != Note::State::Open)
            continue;
        const std::optional<CellId> cell = report.edition().findCell(note.place);
        if (cell && report.edition().cell(*cell).table == part.table)
            count(counts.answer, atCell(*cell));
        else if (note.place == part.key)
            count(counts.answer, part.table.isEmpty() ? atText(part.fields.value(0)) : Finding());
    }
}

void Completeness::add(const QString &part, const QList<Task> &tasks)
{
    for (Task task : tasks) {
        if (task.count == 0)
            continue;
        task.part = part;
        m_tasks << task;
    }
}

}  // namespace kaibao
