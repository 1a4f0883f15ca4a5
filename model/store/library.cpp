// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/library.h"

#include "model/store/librarycore.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>
#include <QUuid>

namespace kaibao {

namespace {

QVariant key(ReportId id)
{
    return static_cast<qint64>(id);
}

}  // namespace

Author Library::systemAuthor()
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("USERNAME");
    if (user.isEmpty())
        user = QDir::home().dirName();
    return {user, QSysInfo::machineHostName(),
            QStringLiteral("Kaibao ") + QCoreApplication::applicationVersion()};
}

Library::Library(std::unique_ptr<LibraryCore> core)
    : m_core(std::move(core)), m_history(*m_core), m_snippets(*m_core), m_reviewCopies(*m_core)
{}

Library::~Library() = default;

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
    Result<std::unique_ptr<LibraryCore>> core = LibraryCore::open(std::move(file), editions, author, clock);
    if (!core)
        return core.error();
    return std::unique_ptr<Library>(new Library(std::move(core).value()));
}

const QString &Library::path() const
{
    return m_core->path();
}

const QString &Library::readOnlyReason() const
{
    return m_core->readOnlyReason();
}

const Recovery *Library::recovery() const
{
    return m_core->recovery();
}

Result<ReportId> Library::create(const Report &report, std::optional<int> openFindings, const QString &uuid)
{
    const QDateTime time = m_core->now();
    const QString name = uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : uuid;
    ReportId id = ReportId::None;
    const Result<void> written = m_core->write([&] {
        id = m_core->rows().insert(report, name, time.toMSecsSinceEpoch());
        m_core->journal().begin(id, report, time);
        setFindings(id, openFindings);
    });
    if (!written)
        return written.error();
    m_core->rememberEdition(id, report.edition());
    return id;
}

Result<Report> Library::load(ReportId id)
{
    return m_history.stateAt(id, std::numeric_limits<int>::max());
}

Result<void> Library::record(ReportId id, const Change &change, const Step &step)
{
    if (change.isEmpty())
        return {};
    if (isReadOnly())
        return outputError(readOnlyReason());
    if (const Result<const Edition *> edition = m_core->editionOf(id); !edition)
        return edition.error();
    m_unsaved.append({id, change, step, m_core->now()});
    return writeUnsaved();
}

Result<void> Library::retry()
{
    return m_unsaved.isEmpty() ? Result<void>() : writeUnsaved();
}

Result<void> Library::writeUnsaved()
{
    Result<void> written = m_core->write([this] {
        for (const UnsavedChange &unsaved : std::as_const(m_unsaved)) {
            const Edition &edition = *m_core->editionOf(unsaved.report).value();
            m_core->rows().update(unsaved.report, edition, unsaved.change, unsaved.time.toMSecsSinceEpoch(),
                                  unsaved.step.openFindings);
            m_core->journal().append(unsaved.report, edition, unsaved.change, unsaved.step, unsaved.time);
        }
    });
    if (written)
        m_unsaved.clear();
    return written;
}

Result<void> Library::setOpenFindings(ReportId id, int count)
{
    return m_core->write([&] { setFindings(id, count); });
}

void Library::setFindings(ReportId id, std::optional<int> count)
{
    if (count)
        m_core->database().run("UPDATE report SET open_findings = ? WHERE id = ?", {*count, key(id)});
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
    Transaction transaction(m_core->database(), Transaction::Kind::Read);
    m_core->readWords();
    const QList<ReportSummary> summaries = m_core->rows().list(removed);
    if (const Result<void> read = transaction.commit(); !read)
        return read.error();
    return summaries;
}

Result<void> Library::remove(ReportId id)
{
    return m_core->write("UPDATE report SET removed = max(?, created) WHERE id = ?",
                         {m_core->now().toMSecsSinceEpoch(), key(id)});
}

Result<void> Library::bringBack(ReportId id)
{
    return m_core->write("UPDATE report SET removed = NULL WHERE id = ?", {key(id)});
}

Result<void> Library::setPlace(const Place &place)
{
    return m_core->write("INSERT INTO place (id, report, page) VALUES (1, ?, ?)"
                         " ON CONFLICT (id) DO UPDATE SET report = excluded.report, page = excluded.page",
                         {key(place.report), place.page});
}

Result<std::optional<Place>> Library::place()
{
    Transaction transaction(m_core->database(), Transaction::Kind::Read);
    std::optional<Place> place;
    {
        Statement row(m_core->database(), "SELECT report, page FROM place"
                                          " WHERE report IN (SELECT id FROM report WHERE removed IS NULL)");
        if (row.next())
            place = Place{ReportId{row.integer(0)}, row.text(1)};
    }
    if (const Result<void> read = transaction.commit(); !read)
        return read.error();
    return place;
}

}  // namespace kaibao
