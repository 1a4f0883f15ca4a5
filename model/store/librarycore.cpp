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

LibraryCore::LibraryCore(LibraryFile file, const Editions &editions, Clock clock)
    : m_file(std::move(file)), m_editions(editions), m_clock(std::move(clock))
{}

LibraryCore::~LibraryCore()
{
    if (m_database && m_database->damageSeen() && m_file.writable())
        recovery::demandCheck(path());
}

Result<std::unique_ptr<LibraryCore>> LibraryCore::open(LibraryFile &&file, const Editions &editions,
                                                       const Author &author, const Clock &clock)
{
    std::unique_ptr<LibraryCore> core(new LibraryCore(std::move(file), editions, clock));
    if (const Result<void> recovered = core->recover(); !recovered)
        return recovered.error();
    if (const Result<void> connected = core->connect(author); !connected)
        return connected.error();
    return core;
}

Result<void> LibraryCore::recover()
{
    if (!m_file.writable())
        return {};
    if (const Result<void> finished = recovery::finish(m_file, m_clock()); !finished)
        return finished.error();
    if (!recovery::isNeeded(m_file))
        return {};
    Result<Recovery> recovered = recovery::run(m_file, m_editions, m_clock());
    if (!recovered)
        return recovered.error();
    m_recovery = std::make_unique<Recovery>(std::move(recovered).value());
    m_file.kind = FileKind::Library;
    return {};
}

Result<void> LibraryCore::connect(const Author &author)
{
    Result<std::unique_ptr<Database>> database = Database::open(path(), accessTo(m_file));
    if (!database)
        return database.error();
    m_database = std::move(database).value();
    m_rows = std::make_unique<ReportRows>(*m_database, m_vocabulary);
    m_journal = std::make_unique<Journal>(*m_database, m_vocabulary, author);
    if (const Result<void> initialised = initialise(); !initialised)
        return initialised.error();
    m_vocabulary.read(*m_database);
    return m_database->takeResult();
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
    Transaction transaction(*m_database, Transaction::Kind::Write);
    work();
    m_vocabulary.write(*m_database);
    if (const Result<void> committed = transaction.commit(); !committed) {
        m_journal->rolledBack();
        return committed.error();
    }
    m_vocabulary.committed();
    return {};
}

Result<void> LibraryCore::write(const char *sql, const QVariantList &values)
{
    return write([&] { m_database->run(sql, values); });
}

}  // namespace kaibao
