// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/librarycore.h"

#include "model/store/backups.h"
#include "model/store/schema.h"
#include "model/store/storeerror.h"

#include <QFileInfo>

namespace kaibao {

namespace {

Database::Access accessTo(const LibraryFile &file)
{
    if (file.writable())
        return Database::Access::ReadWrite;
    return file.immutable ? Database::Access::Immutable : Database::Access::ReadOnly;
}

}  // namespace

LibraryCore::LibraryCore(LibraryFile file, const Editions &editions, Author author, Clock clock)
    : m_file(std::move(file)), m_editions(editions), m_author(std::move(author)), m_clock(std::move(clock))
{}

LibraryCore::~LibraryCore()
{
    if (m_database && m_database->damageSeen() && m_file.writable())
        recovery::demandCheck(path());
}

Result<std::unique_ptr<LibraryCore>> LibraryCore::open(LibraryFile &&file, const Editions &editions,
                                                       const Author &author, const Clock &clock)
{
    std::unique_ptr<LibraryCore> core(new LibraryCore(std::move(file), editions, author, clock));
    if (const Result<void> recovered = core->recover(); !recovered)
        return recovered.error();
    if (const Result<void> connected = core->connect(); !connected)
        return connected.error();
    return core;
}

Result<void> LibraryCore::recover()
{
    if (!m_file.writable())
        return {};
    if (const Result<void> finished = recovery::finish(m_file, m_clock()); !finished)
        return finished.error();
    return isDamaged() ? salvage() : Result<void>();
}

bool LibraryCore::isDamaged()
{
    if (m_file.kind != FileKind::Library)
        return m_file.kind == FileKind::Damaged;
    m_database = Database::tryOpen(path(), Database::Access::ReadWrite);
    return recovery::isNeeded(*m_database);
}

Result<void> LibraryCore::salvage()
{
    m_database.reset();
    Result<Recovery> recovered = recovery::run(m_file, m_editions, m_clock());
    if (!recovered)
        return recovered.error();
    m_recovery = std::make_unique<Recovery>(std::move(recovered).value());
    m_file.kind = FileKind::Library;
    return {};
}

Result<void> LibraryCore::connect()
{
    if (!m_database)
        m_database = Database::tryOpen(path(), accessTo(m_file));
    if (const Result<void> opened = m_database->takeResult(); !opened)
        return opened.error();
    if (const Result<void> initialised = initialise(); !initialised)
        return initialised.error();
    m_vocabulary.read(*m_database);
    m_firstReport = firstReport(*m_database);
    use(std::move(m_database));
    return m_database->takeResult();
}

void LibraryCore::use(std::unique_ptr<Database> database)
{
    m_rows = std::make_unique<ReportRows>(*database, m_vocabulary);
    m_journal = std::make_unique<Journal>(*database, m_vocabulary, m_author);
    m_database = std::move(database);
}

QString LibraryCore::firstReport(Database &database) const
{
    return database.text("SELECT uuid FROM report ORDER BY id LIMIT 1");
}

Result<void> LibraryCore::reopen()
{
    Result<std::unique_ptr<Database>> opened = Database::open(path(), Database::Access::ReadWrite);
    if (!opened)
        return opened.error();
    const QString found = firstReport(*opened.value());
    if (const Result<void> read = opened.value()->takeResult(); !read)
        return read.error();
    if (found != m_firstReport)
        return outputError(
            StoreText::tr("At %1 there is another library now. Nothing is written to it.").arg(path()));
    use(std::move(opened).value());
    return {};
}

Result<void> LibraryCore::initialise()
{
    const qint64 tables = m_database->integer("SELECT count(*) FROM sqlite_schema");
    const qint64 applicationId = m_database->integer("PRAGMA application_id");
    if (m_database->failed())
        return m_database->takeResult();
    if (tables > 0 && applicationId != schema::ApplicationId)
        return inputError(StoreText::tr("%1 is not a library of Kaibao. It was left as it is.").arg(path()));
    if (m_file.writable()) {
        m_database->run("PRAGMA journal_mode = WAL");
        return migrate(tables > 0);
    }
    if (schema::version(*m_database) == schema::newest())
        return m_database->takeResult();
    return inputError(
        StoreText::tr("The library %1 must be made ready for this Kaibao, but it can only be read.")
            .arg(path()));
}

Result<void> LibraryCore::migrate(bool hasTables)
{
    if (hasTables && schema::version(*m_database) < schema::newest()) {
        const Result<Backup> backup = Backups(path(), Backups::defaultFolder(path()), m_clock).make();
        if (!backup)
            return backup.error();
    }
    return schema::migrate(*m_database);
}

void LibraryCore::readWords()
{
    if (!m_file.writable())
        m_vocabulary.read(*m_database);
}

Result<void> LibraryCore::writable() const
{
    if (!m_file.writable())
        return outputError(readOnlyReason());
    if (!QFileInfo::exists(path()))
        return outputError(
            StoreText::tr("The library %1 is no longer there. Was a stick pulled out, or the file moved?")
                .arg(path()));
    return {};
}

Result<const Edition *> LibraryCore::editionOf(ReportId id)
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

Result<void> LibraryCore::write(const std::function<void()> &work)
{
    if (const Result<void> allowed = writable(); !allowed)
        return allowed.error();
    if (m_database->diskFailed()) {
        if (const Result<void> reopened = reopen(); !reopened)
            return reopened.error();
    }
    Transaction transaction(*m_database, Transaction::Kind::Write);
    work();
    m_vocabulary.write(*m_database);
    if (const Result<void> committed = transaction.commit(); !committed) {
        m_journal->rolledBack();
        return committed.error();
    }
    m_vocabulary.committed();
    if (m_firstReport.isEmpty())
        m_firstReport = firstReport(*m_database);
    return {};
}

Result<void> LibraryCore::write(const char *sql, const QVariantList &values)
{
    return write([&] { m_database->run(sql, values); });
}

}  // namespace kaibao
