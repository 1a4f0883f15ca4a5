// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/library.h"
#include "tests/support/reports.h"

#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

namespace kaibao {

namespace {

const QString Overview = field::narrative(QStringLiteral("overview"));

/// On the disk of the working folder: /tmp may be memory, where flushing costs nothing.
const QString FolderTemplate = QStringLiteral("./kaibao-bench-XXXXXX");

/// Time that goes on by itself, so that no two edits are one burst of typing.
Library::Clock busyClock()
{
    return [time = std::make_shared<QDateTime>(QDate(2026, 1, 12), QTime(8, 0), Qt::UTC)] {
        *time = time->addSecs(60);
        return *time;
    };
}

std::unique_ptr<Library> openLibrary(const QString &path)
{
    return Library::open(path, testEditions(), Library::systemAuthor(), busyClock()).value();
}

Change nextEdit(const Report &report, int number)
{
    static const CellId Cell = cellOf(report.edition(), QStringLiteral("requests/new/natural_person"));
    return Change().setCell(report, Cell, {CellValue::count(number), Origin::Typed});
}

void storeOneEdit(benchmark::State &state)
{
    const QTemporaryDir folder(FolderTemplate);
    const auto library = openLibrary(folder.filePath(QStringLiteral("library.kaibao")));
    Report report = zeroReport(QStringLiteral("2021"));
    const ReportId id = library->create(report).value();
    int number = 1'000'000;
    for (auto _ : state) {
        const Change change = nextEdit(report, ++number);
        apply(report, change);
        if (!library->record(id, change, {QStringLiteral("Edit")}))
            state.SkipWithError("not stored");
    }
}
BENCHMARK(storeOneEdit)->UseRealTime();

sqlite3 *openBare(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    return database;
}

/// What the edit is measured against: one row of the same size, with the same settings.
void bareInsert(benchmark::State &state)
{
    const QTemporaryDir folder(FolderTemplate);
    sqlite3 *database = openBare(folder.filePath(QStringLiteral("bare.sqlite")));
    sqlite3_exec(database,
                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                 " CREATE TABLE t (id INTEGER PRIMARY KEY, x)",
                 nullptr, nullptr, nullptr);
    const std::string row(60, 'x');
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO t (x) VALUES (?)", -1, &insert, nullptr);
    for (auto _ : state) {
        sqlite3_bind_text(insert, 1, row.data(), static_cast<int>(row.size()), SQLITE_TRANSIENT);
        if (sqlite3_step(insert) != SQLITE_DONE)
            state.SkipWithError("not stored");
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_close(database);
}
BENCHMARK(bareInsert)->UseRealTime();

/// Two thousand steps for each report, written at once: edit by edit it would take an hour.
void giveHistory(const QString &path)
{
    sqlite3 *database = openBare(path);
    sqlite3_exec(
        database,
        "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 2000)"
        " INSERT INTO step (report, step, time, session, gesture, name, patch)"
        " SELECT report.id, n, 1768000000000 + n, 1, 0, 1, '{\"c\":[[1,\"t=' || (n - 1) || '\",\"t=' || n || "
        "'\"]]}' FROM report, numbers ORDER BY report.id, n",
        nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

/// A library of a thousand reports with two thousand edits each.
QString bigLibrary()
{
    static const QTemporaryDir folder(FolderTemplate);
    static const QString path = [] {
        QString file = folder.filePath(QStringLiteral("big.kaibao"));
        {
            const auto library = openLibrary(file);
            for (int i = 0; i < 1000; ++i) {
                Report report = zeroReport(i % 2 == 0 ? QStringLiteral("2019") : QStringLiteral("2021"));
                report.setText(field::OrganisationName, QStringLiteral("第%1镇人民政府").arg(i));
                report.setText(Overview, QString(2000, u'年'));
                if (!library->create(report, i % 7))
                    qFatal("the big library cannot be made");
            }
        }
        giveHistory(file);
        return file;
    }();
    return path;
}

void openBigLibrary(benchmark::State &state)
{
    const QString path = bigLibrary();
    for (auto _ : state)
        benchmark::DoNotOptimize(openLibrary(path));
    state.counters["MB"] = static_cast<double>(QFile(path).size()) / 1e6;
}
BENCHMARK(openBigLibrary)->Unit(benchmark::kMillisecond)->UseRealTime();

void listBigLibrary(benchmark::State &state)
{
    const auto library = openLibrary(bigLibrary());
    for (auto _ : state)
        benchmark::DoNotOptimize(library->reports());
}
BENCHMARK(listBigLibrary)->Unit(benchmark::kMillisecond)->UseRealTime();

void loadReport(benchmark::State &state)
{
    const auto library = openLibrary(bigLibrary());
    const ReportId id = library->reports()->first().id;
    for (auto _ : state)
        benchmark::DoNotOptimize(library->load(id));
}
BENCHMARK(loadReport)->Unit(benchmark::kMicrosecond)->UseRealTime();

}  // namespace

}  // namespace kaibao
