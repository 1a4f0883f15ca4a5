// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/reportrows.h"

#include "model/store/entrycode.h"
#include "model/store/storeerror.h"
#include "model/store/vocabulary.h"

#include <QJsonDocument>

#include <algorithm>

namespace kaibao {

namespace {

const QString FindingKey = QStringLiteral("finding");
const QString ReasonKey = QStringLiteral("reason");

QVariant key(ReportId id)
{
    return static_cast<qint64>(id);
}

QString toText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject toObject(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

}  // namespace

ReportId ReportRows::insert(const Report &report, const QString &uuid, qint64 time)
{
    const ReportId id{m_database.insert(
        "INSERT INTO report (uuid, edition, year, created, changed, checksum, unknown) VALUES (?, ?, ?, ?, "
        "?, 0, ?)",
        {uuid, report.edition().key(), report.year(), time, time, toText(report.unknown())})};
    writeContent(id, report);
    writeExplanations(id, report.explanations());
    replaceNotes(id, report.notes());
    return id;
}

void ReportRows::replaceContent(ReportId id, const Report &report)
{
    m_database.run("DELETE FROM cell WHERE report = ?", {key(id)});
    m_database.run("DELETE FROM text WHERE report = ?", {key(id)});
    m_database.run("UPDATE report SET year = ? WHERE id = ?", {report.year(), key(id)});
    writeContent(id, report);
    replaceExplanations(id, report.explanations());
    replaceNotes(id, report.notes());
}

/// What stands in the report and in a blank one does not.
void ReportRows::writeContent(ReportId id, const Report &report)
{
    const Report blank(report.edition(), report.year());
    const Change content = changeBetween(blank, report);
    Checksum ignored;
    for (const CellEdit &edit : content.cells)
        writeCell(id, blank, edit.cell, edit.after, ignored);
    for (const TextEdit &edit : content.texts)
        writeText(id, edit.field, edit.after, ignored);
}

void ReportRows::replaceExplanations(ReportId id, const QList<Explanation> &explanations)
{
    m_database.run("DELETE FROM explanation WHERE report = ?", {key(id)});
    writeExplanations(id, explanations);
    renewChecksum(id);
}

void ReportRows::replaceNotes(ReportId id, const QList<Note> &notes)
{
    m_database.run("DELETE FROM note WHERE report = ?", {key(id)});
    int position = 0;
    for (const Note &note : notes)
        m_database.run("INSERT INTO note (report, position, content) VALUES (?, ?, ?)",
                       {key(id), position++, toText(note.toJson())});
    renewChecksum(id);
}

void ReportRows::writeExplanations(ReportId id, const QList<Explanation> &explanations)
{
    int position = 0;
    for (const Explanation &explanation : explanations) {
        QJsonObject other = explanation.toJson();
        other.remove(FindingKey);
        other.remove(ReasonKey);
        m_database.run(
            "INSERT INTO explanation (report, position, finding, reason, other) VALUES (?, ?, ?, ?, ?)",
            {key(id), position++, explanation.finding, explanation.reason, toText(other)});
    }
}

QList<ReportSummary> ReportRows::list(bool removed)
{
    Statement rows(
        m_database,
        "SELECT report.id, uuid, year, edition, open_findings, changed, text.text FROM report"
        " LEFT JOIN text ON text.report = report.id AND text.field = ?"
        " WHERE (removed IS NOT NULL) = ? ORDER BY coalesce(removed, changed) DESC, report.id DESC",
        {m_vocabulary.find(field::OrganisationName).value_or(0), removed ? 1 : 0});
    QList<ReportSummary> list;
    while (rows.next()) {
        list.append({ReportId{rows.integer(0)}, rows.text(1), rows.text(6), static_cast<int>(rows.integer(2)),
                     rows.text(3),
                     rows.isNull(4) ? std::nullopt : std::optional(static_cast<int>(rows.integer(4))),
                     QDateTime::fromMSecsSinceEpoch(rows.integer(5), Qt::UTC)});
    }
    return list;
}

QString ReportRows::edition(ReportId id)
{
    return m_database.text("SELECT edition FROM report WHERE id = ?", {key(id)});
}

std::optional<Report> ReportRows::read(ReportId id, const Edition &edition)
{
    const Report report = readLoosely(id, edition);
    if (!isSound(id))
        m_database.fail(
            {CorruptCode, QStringLiteral("report %1: wrong checksum").arg(static_cast<qint64>(id))});
    return m_database.failed() ? std::nullopt : std::optional(report);
}

Report ReportRows::readLoosely(ReportId id, const Edition &edition)
{
    Report report(edition, 0);
    {
        Statement row(m_database, "SELECT year, unknown FROM report WHERE id = ?", {key(id)});
        if (row.next()) {
            report.setYear(static_cast<int>(row.integer(0)));
            report.setUnknown(toObject(row.text(1)));
        }
    }
    readCells(id, report);
    readTexts(id, report);
    readExplanations(id, report);
    readNotes(id, report);
    return report;
}

void ReportRows::readCells(ReportId id, Report &report)
{
    Statement rows(m_database, "SELECT cell, entry FROM cell WHERE report = ?", {key(id)});
    while (rows.next()) {
        // A row of a cell that the edition has lost stays in the library for the day it comes back.
        const std::optional<CellId> cell = report.edition().findCell(m_vocabulary.word(rows.integer(0)));
        const std::optional<CellEntry> entry = entryFromCode(rows.text(1));
        if (cell && entry)
            report.setCell(*cell, *entry);
    }
}

void ReportRows::readTexts(ReportId id, Report &report)
{
    Statement rows(m_database, "SELECT field, text FROM text WHERE report = ?", {key(id)});
    while (rows.next()) {
        const QString field = m_vocabulary.word(rows.integer(0));
        if (!field.isEmpty())
            report.setText(field, rows.text(1));
    }
}

void ReportRows::readExplanations(ReportId id, Report &report)
{
    Statement rows(m_database,
                   "SELECT finding, reason, other FROM explanation WHERE report = ? ORDER BY position",
                   {key(id)});
    QList<Explanation> explanations;
    while (rows.next()) {
        QJsonObject object = toObject(rows.text(2));
        object.insert(FindingKey, rows.text(0));
        object.insert(ReasonKey, rows.text(1));
        if (const std::optional<Explanation> explanation = Explanation::fromJson(object))
            explanations.append(*explanation);
    }
    report.setExplanations(explanations);
}

void ReportRows::readNotes(ReportId id, Report &report)
{
    Statement rows(m_database, "SELECT content FROM note WHERE report = ? ORDER BY position", {key(id)});
    QList<Note> notes;
    while (rows.next()) {
        if (const std::optional<Note> note = Note::fromJson(toObject(rows.text(0))))
            notes.append(*note);
    }
    report.setNotes(notes);
}

/// SQLite has no exclusive or; it is what either has, less what both have.
void ReportRows::update(ReportId id, const Edition &edition, const Change &change, qint64 time,
                        std::optional<int> openFindings)
{
    const Report blank(edition, 0);
    Checksum checksum;
    for (const CellEdit &edit : change.cells)
        writeCell(id, blank, edit.cell, edit.after, checksum);
    for (const TextEdit &edit : change.texts)
        writeText(id, edit.field, edit.after, checksum);
    m_database.run("UPDATE report SET changed = ?, open_findings = coalesce(?, open_findings),"
                   " checksum = (checksum | ?) - (checksum & ?) WHERE id = ?",
                   {time, openFindings ? QVariant(*openFindings) : QVariant(), checksum.value(),
                    checksum.value(), key(id)});
    if (change.year) {
        m_database.run("UPDATE report SET year = ? WHERE id = ?", {change.year->after, key(id)});
        renewChecksum(id);
    }
    if (change.explanations)
        replaceExplanations(id, change.explanations->after);
    if (change.notes)
        replaceNotes(id, change.notes->after);
}

void ReportRows::writeCell(ReportId id, const Report &blank, CellId cell, const CellEntry &entry,
                           Checksum &checksum)
{
    const QString name = blank.edition().cell(cell).key();
    const qint64 word = m_vocabulary.number(name);
    const QString old =
        m_database.text("SELECT entry FROM cell WHERE report = ? AND cell = ?", {key(id), word});
    if (!old.isEmpty())
        checksum.toggle(name, old);
    if (entry == blank.cell(cell)) {
        m_database.run("DELETE FROM cell WHERE report = ? AND cell = ?", {key(id), word});
        return;
    }
    const QString code = entryCode(entry);
    checksum.toggle(name, code);
    m_database.run("INSERT INTO cell (report, cell, entry) VALUES (?, ?, ?)"
                   " ON CONFLICT (report, cell) DO UPDATE SET entry = excluded.entry",
                   {key(id), word, code});
}

void ReportRows::writeText(ReportId id, const QString &field, const QString &text, Checksum &checksum)
{
    const qint64 word = m_vocabulary.number(field);
    const QString old =
        m_database.text("SELECT text FROM text WHERE report = ? AND field = ?", {key(id), word});
    if (!old.isEmpty())
        checksum.toggle(field, old);
    if (text.isEmpty()) {
        m_database.run("DELETE FROM text WHERE report = ? AND field = ?", {key(id), word});
        return;
    }
    checksum.toggle(field, text);
    m_database.run("INSERT INTO text (report, field, text) VALUES (?, ?, ?)"
                   " ON CONFLICT (report, field) DO UPDATE SET text = excluded.text",
                   {key(id), word, text});
}

bool ReportRows::isSound(ReportId id)
{
    const qint64 computed = computedChecksum(id).value();
    return storedChecksum(id) == computed && !m_database.failed();
}

bool ReportRows::allSound()
{
    QList<ReportId> ids;
    {
        Statement rows(m_database, "SELECT id FROM report");
        while (rows.next())
            ids.append(ReportId{rows.integer(0)});
    }
    return std::all_of(ids.begin(), ids.end(), [this](ReportId id) { return isSound(id); })
        && !m_database.failed();
}

qint64 ReportRows::storedChecksum(ReportId id)
{
    return m_database.integer("SELECT checksum FROM report WHERE id = ?", {key(id)});
}

Checksum ReportRows::computedChecksum(ReportId id)
{
    Checksum checksum;
    Statement cells(m_database, "SELECT cell, entry FROM cell WHERE report = ?", {key(id)});
    while (cells.next())
        checksum.toggle(m_vocabulary.word(cells.integer(0)), cells.text(1));
    Statement texts(m_database, "SELECT field, text FROM text WHERE report = ?", {key(id)});
    while (texts.next())
        checksum.toggle(m_vocabulary.word(texts.integer(0)), texts.text(1));
    Statement notes(m_database, "SELECT position, content FROM note WHERE report = ?", {key(id)});
    while (notes.next())
        checksum.toggle(QStringLiteral("note %1").arg(notes.integer(0)), notes.text(1));
    Statement explanations(
        m_database,
        "SELECT position, finding || char(31) || reason || char(31) || other FROM explanation"
        " WHERE report = ?",
        {key(id)});
    while (explanations.next())
        checksum.toggle(QStringLiteral("explanation %1").arg(explanations.integer(0)), explanations.text(1));
    checksum.toggle(
        QStringLiteral("report"),
        m_database.text("SELECT edition || ' ' || year || ' ' || unknown FROM report WHERE id = ?",
                        {key(id)}));
    return checksum;
}

void ReportRows::renewChecksum(ReportId id)
{
    m_database.run("UPDATE report SET checksum = ? WHERE id = ?", {computedChecksum(id).value(), key(id)});
}

}  // namespace kaibao
