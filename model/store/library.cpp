// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/library.h"

#include "model/store/backups.h"
#include "model/store/database.h"
#include "model/store/journal.h"
#include "model/store/libraryfile.h"
#include "model/store/recovery.h"
#include "model/store/reportrows.h"
#include "model/store/schema.h"
#include "model/store/storeerror.h"
#include "model/store/vocabulary.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

namespace kaibao {

namespace {

using Kind = Transaction::Kind;

QVariant key(ReportId id)
{
    return static_cast<qint64>(id);
}

Database::Access accessTo(const LibraryFile &file)
{
    if (file.writable())
        return Database::Access::ReadWrite;
    return file.immutable ? Database::Access::Immutable : Database::Access::ReadOnly;
}

}  // namespace

Author Library::systemAuthor()
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("USERNAME");
    return {user, QSysInfo::machineHostName(),
            QStringLiteral("Kaibao ") + QCoreApplication::applicationVersion()};
}

Library::Library(LibraryFile file, const Editions &editions, Clock clock)
    : m_file(std::make_unique<LibraryFile>(std::move(file))),
      m_editions(editions),
      m_clock(std::move(clock)),
      m_vocabulary(std::make_unique<Vocabulary>())
{}

Library::~Library()
{
    if (m_database && m_database->damageSeen() && !isReadOnly())
        recovery::demandCheck(path());
}

Result<std::unique_ptr<Library>> Library::open(const QString &path, const Editions &editions,
                                               const Author &author, const Clock &clock)
{
    Result<LibraryFile> file = LibraryFile::claim(path);
    return file ? start(std::move(file).value(), editions, author, clock) : file.error();
}

Result<std::unique_ptr<Library>> Library::openBackup(const QString &path, const Editions &editions)
{
    Result<LibraryFile> file = LibraryFile::view(path);
    return file ? start(std::move(file).value(), editions, {}, &QDateTime::currentDateTimeUtc) : file.error();
}

Result<std::unique_ptr<Library>> Library::start(LibraryFile &&file, const Editions &editions,
                                                const Author &author, const Clock &clock)
{
    std::unique_ptr<Library> library(new Library(std::move(file), editions, clock));
    if (const Result<void> recovered = library->recover(); !recovered)
        return recovered.error();
    if (const Result<void> connected = library->connect(author); !connected)
        return connected.error();
    return library;
}

const QString &Library::path() const
{
    return m_file->path;
}

const QString &Library::readOnlyReason() const
{
    return m_file->readOnlyReason;
}

Result<void> Library::recover()
{
    if (!m_file->writable())
        return {};
    if (const Result<void> finished = recovery::finish(*m_file, m_clock()); !finished)
        return finished.error();
    if (!recovery::isNeeded(*m_file))
        return {};
    Result<Recovery> recovered = recovery::run(*m_file, m_editions, m_clock());
    if (!recovered)
        return recovered.error();
    m_recovery = std::make_unique<Recovery>(std::move(recovered).value());
    m_file->kind = FileKind::Library;
    return {};
}

Result<void> Library::connect(const Author &author)
{
    Result<std::unique_ptr<Database>> database = Database::open(path(), accessTo(*m_file));
    if (!database)
        return database.error();
    m_database = std::move(database).value();
    m_rows = std::make_unique<ReportRows>(*m_database, *m_vocabulary);
    m_journal = std::make_unique<Journal>(*m_database, *m_vocabulary, author);
    if (const Result<void> initialised = initialise(); !initialised)
        return initialised.error();
    m_vocabulary->read(*m_database);
    return m_database->takeResult();
}

Result<void> Library::migrate(bool hasTables)
{
    if (hasTables && schema::version(*m_database) < schema::newest()) {
        const Result<Backup> backup = Backups(path(), Backups::defaultFolder(path()), m_clock).make();
        if (!backup)
            return backup.error();
    }
    return schema::migrate(*m_database);
}

/// Where another program writes, there may be new words since.
void Library::readWords()
{
    if (isReadOnly())
        m_vocabulary->read(*m_database);
}

Result<void> Library::initialise()
{
    const qint64 tables = m_database->integer("SELECT count(*) FROM sqlite_schema");
    const qint64 applicationId = m_database->integer("PRAGMA application_id");
    if (m_database->failed())
        return m_database->takeResult();
    if (tables > 0 && applicationId != schema::ApplicationId)
        return inputError(StoreText::tr("%1 is not a library of Kaibao. It was left as it is.").arg(path()));
    if (m_file->writable()) {
        m_database->run("PRAGMA journal_mode = WAL");
        return migrate(tables > 0);
    }
    if (schema::version(*m_database) == schema::newest())
        return m_database->takeResult();
    return inputError(
        StoreText::tr("The library %1 must be made ready for this Kaibao, but it can only be read.")
            .arg(path()));
}

Result<void> Library::writable() const
{
    if (isReadOnly())
        return outputError(readOnlyReason());
    if (!QFileInfo::exists(path()))
        return outputError(
            StoreText::tr("The library %1 is no longer there. Was a stick pulled out, or the file moved?")
                .arg(path()));
    return {};
}

Result<const Edition *> Library::editionOf(ReportId id)
{
    if (const Edition *seen = m_editionOf.value(id))
        return seen;
    const QString edition = m_rows->edition(id);
    if (m_database->failed())
        return m_database->takeResult().error();
    if (edition.isEmpty())
        return inputError(StoreText::tr("This report is not in the library %1.").arg(path()));
    if (const Edition *known = m_editions.find(edition)) {
        m_editionOf.insert(id, known);
        return known;
    }
    return inputError(
        StoreText::tr(
            "This report uses the form of %1, which this Kaibao does not know. Install the newest version.")
            .arg(edition));
}

Result<ReportId> Library::create(const Report &report, std::optional<int> openFindings, const QString &uuid)
{
    if (const Result<void> allowed = writable(); !allowed)
        return allowed.error();
    Transaction transaction(*m_database, Kind::Write);
    const QDateTime time = m_clock();
    const QString name = uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : uuid;
    const ReportId id = m_rows->insert(report, name, time.toMSecsSinceEpoch());
    m_journal->begin(id, report, time);
    setFindings(id, openFindings);
    m_vocabulary->write(*m_database);
    if (const Result<void> committed = transaction.commit(); !committed) {
        m_journal->rolledBack();
        return committed.error();
    }
    m_vocabulary->committed();
    m_editionOf.insert(id, &report.edition());
    return id;
}

Result<Report> Library::load(ReportId id)
{
    return walkBack(id, std::numeric_limits<int>::max(), {});
}

Result<void> Library::record(ReportId id, const Change &change, const Step &step)
{
    if (change.isEmpty())
        return {};
    if (isReadOnly())
        return outputError(readOnlyReason());
    if (const Result<const Edition *> edition = editionOf(id); !edition)
        return edition.error();
    m_unsaved.append({id, change, step, m_clock()});
    return writeUnsaved();
}

Result<void> Library::retry()
{
    return m_unsaved.isEmpty() ? Result<void>() : writeUnsaved();
}

Result<void> Library::writeUnsaved()
{
    if (const Result<void> allowed = writable(); !allowed)
        return allowed.error();
    Transaction transaction(*m_database, Kind::Write);
    for (const UnsavedChange &unsaved : std::as_const(m_unsaved)) {
        const Edition &edition = *m_editionOf.value(unsaved.report);
        m_rows->update(unsaved.report, edition, unsaved.change, unsaved.time.toMSecsSinceEpoch());
        m_journal->append(unsaved.report, edition, unsaved.change, unsaved.step, unsaved.time);
        setFindings(unsaved.report, unsaved.step.openFindings);
    }
    m_vocabulary->write(*m_database);
    const Result<void> committed = transaction.commit();
    if (!committed) {
        m_journal->rolledBack();
        return committed.error();
    }
    m_vocabulary->committed();
    m_unsaved.clear();
    return {};
}

Result<void> Library::setOpenFindings(ReportId id, int count)
{
    return write("UPDATE report SET open_findings = ? WHERE id = ?", {count, key(id)});
}

void Library::setFindings(ReportId id, std::optional<int> count)
{
    if (count)
        m_database->run("UPDATE report SET open_findings = ? WHERE id = ?", {*count, key(id)});
}

Result<void> Library::write(const char *sql, const QVariantList &values)
{
    if (const Result<void> allowed = writable(); !allowed)
        return allowed.error();
    Transaction transaction(*m_database, Kind::Write);
    m_database->run(sql, values);
    return transaction.commit();
}

Result<QList<ReportSummary>> Library::reports()
{
    return list(false);
}

Result<QList<ReportSummary>> Library::removedReports()
{
    return list(true);
}

Result<QList<ReportSummary>> Library::list(bool removed)
{
    Transaction transaction(*m_database, Kind::Read);
    readWords();
    const QList<ReportSummary> summaries = m_rows->list(removed);
    if (const Result<void> read = transaction.commit(); !read)
        return read.error();
    return summaries;
}

Result<void> Library::remove(ReportId id)
{
    return write("UPDATE report SET removed = ? WHERE id = ?", {m_clock().toMSecsSinceEpoch(), key(id)});
}

Result<void> Library::bringBack(ReportId id)
{
    return write("UPDATE report SET removed = NULL WHERE id = ?", {key(id)});
}

Result<void> Library::setPlace(const Place &place)
{
    return write("INSERT INTO place (id, report, page) VALUES (1, ?, ?)"
                 " ON CONFLICT (id) DO UPDATE SET report = excluded.report, page = excluded.page",
                 {key(place.report), place.page});
}

Result<std::optional<Place>> Library::place()
{
    Transaction transaction(*m_database, Kind::Read);
    std::optional<Place> place;
    {
        Statement row(*m_database, "SELECT report, page FROM place"
                                   " WHERE report IN (SELECT id FROM report WHERE removed IS NULL)");
        if (row.next())
            place = Place{ReportId{row.integer(0)}, row.text(1)};
    }
    if (const Result<void> read = transaction.commit(); !read)
        return read.error();
    return place;
}

Result<QList<JournalEntry>> Library::journal(ReportId id)
{
    Transaction transaction(*m_database, Kind::Read);
    readWords();
    const Result<const Edition *> edition = editionOf(id);
    if (!edition)
        return edition.error();
    QList<JournalEntry> entries = m_journal->backTo(id, **edition, 0);
    if (const Result<void> read = transaction.commit(); !read)
        return read.error();
    std::reverse(entries.begin(), entries.end());
    return entries;
}

Result<Report> Library::stateAt(ReportId id, int step)
{
    return walkBack(id, step, {});
}

Result<QList<Change>> Library::recentChanges(ReportId id, int most)
{
    QList<Change> changes;
    const int last = m_journal->lastStep(id);
    if (const Result<void> read = m_database->takeResult(); !read)
        return read.error();
    const auto collect = [&changes](const Change &change) { changes.prepend(change); };
    if (const Result<Report> walked = walkBack(id, qMax(0, last - most), collect); !walked)
        return walked.error();
    return changes;
}

Result<Report> Library::walkBack(ReportId id, int step, const std::function<void(const Change &)> &visit)
{
    Transaction transaction(*m_database, Kind::Read);
    readWords();
    const Result<const Edition *> edition = editionOf(id);
    if (!edition)
        return edition.error();
    std::optional<Report> report = m_rows->read(id, **edition);
    const QList<JournalEntry> entries = m_journal->backTo(id, **edition, step);
    if (const Result<void> read = transaction.commit(); !read)
        return read.error();
    for (const JournalEntry &entry : entries) {
        const std::optional<Change> change = entry.patch.changeInto(*report);
        if (!change)
            return inputError(
                StoreText::tr("The history of this report is damaged before step %1.").arg(entry.step));
        apply(*report, change->inverted());
        if (visit)
            visit(*change);
    }
    return *report;
}

}  // namespace kaibao
