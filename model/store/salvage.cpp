// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/salvage.h"

#include "model/store/reportmender.h"
#include "model/store/rowcopier.h"
#include "model/store/schema.h"
#include "model/store/vocabulary.h"

#include <QFile>
#include <QtEndian>

namespace kaibao {

namespace {

// The header of a SQLite file, <https://www.sqlite.org/fileformat2.html#the_database_header>.
constexpr qsizetype PageSize = 4096;
constexpr qsizetype PageCountOffset = 28;
constexpr qsizetype FreePagesOffset = 32;

/// Where which table begins and how it is made; empty where that cannot be read.
QString schemaOf(Database &database)
{
    database.forgetFailure();
    QString schema =
        database.text("SELECT group_concat(name || rootpage || coalesce(sql, ''), ';') FROM sqlite_schema");
    database.forgetFailure();
    return schema;
}

/// Gives a file whose first page is lost that of a new library, in which the tables begin at the same places.
void graftFirstPage(const QString &damaged, const QString &fresh)
{
    QFile from(fresh);
    QFile to(damaged);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::ReadWrite))
        return;
    QByteArray page = from.read(PageSize);
    if (page.size() != PageSize)
        return;
    const qint64 pages = qMax<qint64>(1, to.size() / PageSize);
    qToBigEndian(static_cast<quint32>(pages), page.data() + PageCountOffset);
    page.replace(FreePagesOffset, 8, QByteArray(8, '\0'));
    to.write(page);
}

std::unique_ptr<Database> openDamaged(const QString &damaged, Database &fresh)
{
    std::unique_ptr<Database> database = Database::tryOpen(damaged, Database::Access::Damaged);
    const bool older = schema::version(*database) < schema::newest() && !database->failed();
    if (older || schemaOf(*database) == schemaOf(fresh))
        return database;
    database.reset();
    graftFirstPage(damaged, fresh.path());
    database = Database::tryOpen(damaged, Database::Access::Damaged);
    database->forgetFailure();
    return database;
}

void copyEverything(RowCopier &copier)
{
    copier.copy({"SELECT id, text FROM word NOT INDEXED ORDER BY id",
                 "SELECT id, text FROM word NOT INDEXED ORDER BY id DESC",
                 "SELECT id, text FROM word INDEXED BY sqlite_autoindex_word_1 ORDER BY text"},
                "INSERT OR IGNORE INTO word (id, text) VALUES (?, ?)");
    copier.copy(
        {"SELECT id, started, user, computer, program FROM session ORDER BY id",
         "SELECT id, started, user, computer, program FROM session ORDER BY id DESC"},
        "INSERT OR IGNORE INTO session (id, started, user, computer, program) VALUES (?, ?, ?, ?, ?)");
    copier.copy(
        {"SELECT id, uuid, edition, year, created, changed, removed, open_findings, checksum, unknown"
         " FROM report NOT INDEXED ORDER BY id",
         "SELECT id, uuid, edition, year, created, changed, removed, open_findings, checksum, unknown"
         " FROM report NOT INDEXED ORDER BY id DESC"},
        "INSERT OR IGNORE INTO report (id, uuid, edition, year, created, changed, removed, open_findings,"
        " checksum, unknown) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    copier.copy(
        {"SELECT id, uuid, edition, year, created, created FROM report INDEXED BY report_copy ORDER BY uuid"},
        "INSERT OR IGNORE INTO report (id, uuid, edition, year, created, changed, checksum, unknown)"
        " VALUES (?, ?, ?, ?, ?, ?, -1, '{}')");
    copier.copy({"SELECT report, field, text FROM text NOT INDEXED ORDER BY rowid",
                 "SELECT report, field, text FROM text NOT INDEXED ORDER BY rowid DESC"},
                "INSERT OR IGNORE INTO text (report, field, text) VALUES (?, ?, ?)");
    copier.copy({"SELECT id, field, text, uses FROM snippet NOT INDEXED ORDER BY id",
                 "SELECT id, field, text, uses FROM snippet NOT INDEXED ORDER BY id DESC"},
                "INSERT OR IGNORE INTO snippet (id, field, text, uses) VALUES (?, ?, ?, ?)");
    copier.copy(
        {"SELECT id, report, step, time, checksum FROM review_copy NOT INDEXED ORDER BY id",
         "SELECT id, report, step, time, checksum FROM review_copy NOT INDEXED ORDER BY id DESC"},
        "INSERT OR IGNORE INTO review_copy (id, report, step, time, checksum) VALUES (?, ?, ?, ?, ?)");
    copier.copy({"SELECT report, page FROM place"},
                "INSERT OR IGNORE INTO place (id, report, page) VALUES (1, ?, ?)");
}

void copyReport(RowCopier &copier, qint64 report)
{
    copier.copy({"SELECT report, cell, entry FROM cell WHERE report = ? ORDER BY cell",
                 "SELECT report, cell, entry FROM cell WHERE report = ? ORDER BY cell DESC"},
                "INSERT OR IGNORE INTO cell (report, cell, entry) VALUES (?, ?, ?)", {report});
    copier.copy({"SELECT report, field, text FROM text WHERE report = ? ORDER BY field",
                 "SELECT report, field, text FROM text WHERE report = ? ORDER BY field DESC"},
                "INSERT OR IGNORE INTO text (report, field, text) VALUES (?, ?, ?)", {report});
    copier.copy(
        {"SELECT report, position, finding, reason, other FROM explanation WHERE report = ? ORDER BY "
         "position",
         "SELECT report, position, finding, reason, other FROM explanation WHERE report = ? ORDER BY "
         "position DESC"},
        "INSERT OR IGNORE INTO explanation (report, position, finding, reason, other) VALUES (?, ?, ?, ?, ?)",
        {report});
    copier.copy({"SELECT report, position, content FROM note WHERE report = ? ORDER BY position",
                 "SELECT report, position, content FROM note WHERE report = ? ORDER BY position DESC"},
                "INSERT OR IGNORE INTO note (report, position, content) VALUES (?, ?, ?)", {report});
    copier.copy(
        {"SELECT report, step, time, session, gesture, name, patch FROM step WHERE report = ? ORDER BY step",
         "SELECT report, step, time, session, gesture, name, patch FROM step WHERE report = ? ORDER BY step "
         "DESC"},
        "INSERT OR IGNORE INTO step (report, step, time, session, gesture, name, patch) VALUES (?, ?, ?, ?, "
        "?, ?, ?)",
        {report});
}

/// The words stand in their index once more. Of two that differ, the right one is the one that a form knows.
void mendWords(Database &damaged, Database &target, const Editions &editions)
{
    QSet<QString> known;
    for (const Edition &edition : editions.all())
        known.unite(knownNames(edition));
    Statement words(damaged, "SELECT id, text FROM word INDEXED BY sqlite_autoindex_word_1 ORDER BY text");
    while (words.next()) {
        if (known.contains(words.text(1)))
            target.run("UPDATE OR IGNORE word SET text = ? WHERE id = ?", {words.text(1), words.integer(0)});
    }
    damaged.forgetFailure();
}

/// Rows that point nowhere say nothing any more, nor does a time at which no report can have been removed.
void dropLooseEnds(Database &target)
{
    target.run("UPDATE report SET removed = NULL WHERE removed < created");
    target.run(
        "INSERT OR IGNORE INTO word (id, text) VALUES ((SELECT coalesce(max(id), 0) + 1 FROM word), '')");
    for (const char *table : {"cell", "text", "explanation", "note", "step", "review_copy", "place"})
        target.runOnce(QStringLiteral("DELETE FROM %1 WHERE report NOT IN (SELECT id FROM report)")
                           .arg(QLatin1String(table)));
    target.run("DELETE FROM cell WHERE cell NOT IN (SELECT id FROM word)");
    target.run("DELETE FROM text WHERE field NOT IN (SELECT id FROM word)");
    const char *const nobody = "(SELECT id FROM word WHERE text = '')";
    target.runOnce(QStringLiteral("INSERT OR IGNORE INTO session (id, started, user, computer, program)"
                                  " SELECT DISTINCT session, 0, %1, %1, '' FROM step")
                       .arg(QLatin1String(nobody)));
    for (const char *column : {"user", "computer"})
        target.runOnce(QStringLiteral("UPDATE session SET %1 = %2 WHERE %1 NOT IN (SELECT id FROM word)")
                           .arg(QLatin1String(column), QLatin1String(nobody)));
    target.runOnce(QStringLiteral("UPDATE step SET name = %1 WHERE name NOT IN (SELECT id FROM word)")
                       .arg(QLatin1String(nobody)));
}

QList<qint64> reportIds(Database &target)
{
    QList<qint64> ids;
    Statement rows(target, "SELECT id FROM report ORDER BY id");
    while (rows.next())
        ids.append(rows.integer(0));
    return ids;
}

Salvage mendReports(Database &target, const Editions &editions)
{
    Vocabulary words;
    words.read(target);
    ReportMender mender(target, words, editions);
    Salvage result;
    for (const qint64 id : reportIds(target)) {
        if (mender.mend(ReportId{id}))
            ++result.whole;
        else
            result.doubtful.append(mender.name(ReportId{id}));
    }
    words.write(target);
    return result;
}

}  // namespace

Result<Salvage> salvage(const QString &damaged, const QString &target, const Editions &editions)
{
    const std::unique_ptr<Database> to = Database::tryOpen(target, Database::Access::ReadWrite);
    to->run("PRAGMA foreign_keys = OFF");
    if (const Result<void> made = schema::migrate(*to); !made)
        return made.error();
    const std::unique_ptr<Database> from = openDamaged(damaged, *to);
    Transaction transaction(*to, Transaction::Kind::Write);
    RowCopier copier(*from, *to);
    copyEverything(copier);
    mendWords(*from, *to, editions);
    for (const qint64 id : reportIds(*to))
        copyReport(copier, id);
    dropLooseEnds(*to);
    const Salvage result = mendReports(*to, editions);
    if (const Result<void> written = transaction.commit(); !written)
        return written.error();
    return result;
}

}  // namespace kaibao
