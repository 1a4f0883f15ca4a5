// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/reportrows.h"

#include "model/store/entrycode.h"
#include "model/store/storeerror.h"
#include "model/store/vocabulary.h"

#include <QJsonDocument>

namespace kaibao {

namespace {

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
    insertExplanations(id, report.explanations());
    return id;
}

void ReportRows::writeContent(ReportId id, const Report &report)
{
    const Report blank(report.edition(), report.year());
    const Change content = changeBetween(blank, report);
    Checksum checksum;
    for (const CellEdit &edit : content.cells)
        writeCell(id, blank, edit.cell, edit.after, checksum);
    for (const TextEdit &edit : content.texts)
        writeText(id, edit.field, edit.after, checksum);
    addToChecksum(id, checksum);
}

void ReportRows::insertExplanations(ReportId id, const QList<Explanation> &explanations)
{
    m_database.run("DELETE FROM explanation WHERE report = ?", {key(id)});
    int position = 0;
    for (const Explanation &explanation : explanations) {
        m_database.run(
            "INSERT INTO explanation (report, position, finding, reason, other) VALUES (?, ?, ?, ?, ?)",
            {key(id), position++, explanation.finding, explanation.reason, toText(explanation.other)});
    }
}

QString ReportRows::edition(ReportId id)
{
    return m_database.text("SELECT edition FROM report WHERE id = ?", {key(id)});
}

std::optional<Report> ReportRows::read(ReportId id, const Edition &edition)
{
    Report report(edition, 0);
    {
        Statement row(m_database, "SELECT year, unknown FROM report WHERE id = ?", {key(id)});
        if (!row.next())
            return std::nullopt;
        report.setYear(static_cast<int>(row.integer(0)));
        report.setUnknown(toObject(row.text(1)));
    }
    if (!readSound(id, report))
        m_database.fail(
            {CorruptCode, QStringLiteral("report %1: wrong checksum").arg(static_cast<qint64>(id))});
    return m_database.failed() ? std::nullopt : std::optional(report);
}

bool ReportRows::readSound(ReportId id, Report &report)
{
    const Checksum cells = readCells(id, report);
    const Checksum texts = readTexts(id, report);
    readExplanations(id, report);
    const qint64 expected = m_database.integer("SELECT checksum FROM report WHERE id = ?", {key(id)});
    return !m_database.failed() && expected == (cells.value() ^ texts.value());
}

bool ReportRows::allSound()
{
    QHash<qint64, Checksum> checksums;
    addToChecksums("SELECT report, cell, entry FROM cell", checksums);
    addToChecksums("SELECT report, field, text FROM text", checksums);
    Statement reports(m_database, "SELECT id, checksum FROM report");
    while (reports.next()) {
        if (checksums.value(reports.integer(0)).value() != reports.integer(1))
            return false;
    }
    return !m_database.failed();
}

void ReportRows::addToChecksums(const char *sql, QHash<qint64, Checksum> &checksums)
{
    Statement rows(m_database, sql);
    while (rows.next())
        checksums[rows.integer(0)].toggle(m_vocabulary.word(rows.integer(1)), rows.text(2));
}

Checksum ReportRows::readCells(ReportId id, Report &report)
{
    Checksum checksum;
    Statement rows(m_database, "SELECT cell, entry FROM cell WHERE report = ?", {key(id)});
    while (rows.next()) {
        const QString word = m_vocabulary.word(rows.integer(0));
        const std::optional<CellEntry> entry = entryFromCode(rows.text(1));
        checksum.toggle(word, rows.text(1));
        // A row of a cell that the edition has lost stays in the library for the day it comes back.
        if (const std::optional<CellId> cell = report.edition().findCell(word); cell && entry)
            report.setCell(*cell, *entry);
    }
    return checksum;
}

Checksum ReportRows::readTexts(ReportId id, Report &report)
{
    Checksum checksum;
    Statement rows(m_database, "SELECT field, text FROM text WHERE report = ?", {key(id)});
    while (rows.next()) {
        const QString field = m_vocabulary.word(rows.integer(0));
        checksum.toggle(field, rows.text(1));
        if (!field.isEmpty())
            report.setText(field, rows.text(1));
    }
    return checksum;
}

void ReportRows::readExplanations(ReportId id, Report &report)
{
    Statement rows(m_database,
                   "SELECT finding, reason, other FROM explanation WHERE report = ? ORDER BY position",
                   {key(id)});
    QList<Explanation> explanations;
    while (rows.next())
        explanations.append({rows.text(0), rows.text(1), toObject(rows.text(2))});
    report.setExplanations(explanations);
}

void ReportRows::update(ReportId id, const Edition &edition, const Change &change, qint64 time)
{
    const Report blank(edition, 0);
    Checksum checksum;
    for (const CellEdit &edit : change.cells)
        writeCell(id, blank, edit.cell, edit.after, checksum);
    for (const TextEdit &edit : change.texts)
        writeText(id, edit.field, edit.after, checksum);
    addToChecksum(id, checksum);
    if (change.year)
        m_database.run("UPDATE report SET year = ? WHERE id = ?", {change.year->after, key(id)});
    m_database.run("UPDATE report SET changed = ? WHERE id = ?", {time, key(id)});
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

/// SQLite has no exclusive or; it is what either has, less what both have.
void ReportRows::addToChecksum(ReportId id, const Checksum &checksum)
{
    m_database.run("UPDATE report SET checksum = (checksum | ?) - (checksum & ?) WHERE id = ?",
                   {checksum.value(), checksum.value(), key(id)});
}

}  // namespace kaibao
