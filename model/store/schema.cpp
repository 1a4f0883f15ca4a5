// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/schema.h"

#include "model/store/storeerror.h"

#include <QSet>

namespace kaibao::schema {

namespace {

/// Times are milliseconds since 1970, UTC. Cells, texts, steps and people are written as numbers of `word`,
/// for the journal names them thousands of times.
const QStringList First{
    QStringLiteral(R"(
CREATE TABLE word (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT)"),

    // One yearly report. `uuid` stays the same when it moves to another library; `removed` is when it
    // was put into the bin; `checksum` is that of its rows in `cell` and `text` (checksum.h).
    QStringLiteral(R"(
CREATE TABLE report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    edition TEXT NOT NULL,
    year INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    removed INTEGER,
    open_findings INTEGER,
    checksum INTEGER NOT NULL,
    unknown TEXT NOT NULL
) STRICT)"),

    // What a report is, once more on another page of the file: without it, its cells would mean nothing.
    QStringLiteral("CREATE INDEX report_copy ON report (uuid, edition, year, created)"),

    // What stands in a cell and where it came from (entrycode.h). A cell as in a new report has no row.
    QStringLiteral(R"(
CREATE TABLE cell (
    report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    cell INTEGER NOT NULL REFERENCES word DEFERRABLE INITIALLY DEFERRED,
    entry TEXT NOT NULL,
    PRIMARY KEY (report, cell)
) STRICT, WITHOUT ROWID)"),

    QStringLiteral(R"(
CREATE TABLE text (
    report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    field INTEGER NOT NULL REFERENCES word DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    PRIMARY KEY (report, field)
) STRICT)"),

    QStringLiteral(R"(
CREATE TABLE explanation (
    report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    position INTEGER NOT NULL,
    finding TEXT NOT NULL,
    reason TEXT NOT NULL,
    other TEXT NOT NULL,
    PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID)"),

    // One run of the program that changed something.
    QStringLiteral(R"(
CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    started INTEGER NOT NULL,
    user INTEGER NOT NULL REFERENCES word DEFERRABLE INITIALLY DEFERRED,
    computer INTEGER NOT NULL REFERENCES word DEFERRABLE INITIALLY DEFERRED,
    program TEXT NOT NULL
) STRICT)"),

    // The journal: each edit of a report, numbered from 1 (patchjson.h); step 0 made it from a blank one of
    // year 0. So a report can be had twice, from here and from `cell` and `text`. `gesture`: 0 edit, 1 undo, 2 redo.
    QStringLiteral(R"(
CREATE TABLE step (
    report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    step INTEGER NOT NULL,
    time INTEGER NOT NULL,
    session INTEGER NOT NULL REFERENCES session,
    gesture INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES word DEFERRABLE INITIALLY DEFERRED,
    patch TEXT NOT NULL,
    PRIMARY KEY (report, step)
) STRICT, WITHOUT ROWID)"),

    // Where the clerk was last.
    QStringLiteral(R"(
CREATE TABLE place (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    page TEXT NOT NULL
) STRICT)"),
};

const QStringList Second{
    // Sentences that the clerk keeps; an empty field stands for any.
    QStringLiteral(R"(
CREATE TABLE snippet (
    id INTEGER PRIMARY KEY,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    uses INTEGER NOT NULL,
    UNIQUE (field, text)
) STRICT)"),

    // A print for the supervisor: how the report stood after this step.
    QStringLiteral(R"(
CREATE TABLE review_copy (
    id INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    step INTEGER NOT NULL,
    time INTEGER NOT NULL,
    checksum TEXT NOT NULL
) STRICT)"),
    QStringLiteral("CREATE INDEX review_copy_report ON review_copy (report)"),

    // What was noted on paper or on the screen, as the report's JSON has it.
    QStringLiteral(R"(
CREATE TABLE note (
    report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID)"),
};

/// Migration n leads from schema n to n + 1. What has been shipped is never edited.
const QList<QStringList> Migrations{First, Second};

}  // namespace

int newest()
{
    return static_cast<int>(Migrations.size());
}

int version(Database &database)
{
    return static_cast<int>(database.integer("PRAGMA user_version"));
}

bool isWhole(Database &database)
{
    QSet<QString> present;
    {
        Statement rows(database, "SELECT sql FROM sqlite_schema");
        while (rows.next())
            present.insert(rows.text(0));
    }
    const int known = qMin(version(database), newest());
    for (int i = 0; i < known; ++i) {
        for (const QString &sql : Migrations[i]) {
            if (!present.contains(sql.trimmed()))
                return false;
        }
    }
    return !database.failed();
}

Result<void> migrate(Database &database)
{
    const int present = version(database);
    if (present > newest())
        return inputError(
            StoreText::tr(
                "The library %1 was written by a newer Kaibao. Install the newest version to open it.")
                .arg(database.path()),
            QStringLiteral("schema %1").arg(present));
    if (present == newest() || database.failed())
        return database.takeResult();
    Transaction transaction(database, Transaction::Kind::Write);
    for (int i = present; i < newest(); ++i) {
        for (const QString &sql : Migrations[i])
            database.runOnce(sql);
    }
    database.runOnce(QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId));
    database.runOnce(QStringLiteral("PRAGMA user_version = %1").arg(newest()));
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed.error();
    database.runOnce(
        QStringLiteral("VACUUM"));  // each table begins where it does in a new library: see salvage.cpp
    database.run("PRAGMA wal_checkpoint(TRUNCATE)");  // so that the file itself bears its marks
    return database.takeResult();
}

}  // namespace kaibao::schema
