// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/editions.h"
#include "model/store/journalentry.h"
#include "model/store/reportsummary.h"

#include <QVariantList>

#include <functional>
#include <memory>

namespace kaibao {

class Database;
class Journal;
class ReportRows;
class Vocabulary;
struct LibraryFile;
struct Recovery;

/// Where the clerk was: a report and one of its pages.
struct Place
{
    ReportId report = ReportId::None;
    QString page;

    bool operator==(const Place &) const = default;
};

/// All reports of one user in one SQLite file, each with its journal. What record() has acknowledged is on
/// the disk. One program at a time may write; the next one gets the library read-only.
/// Use from one thread.
class Library final
{
public:
    using Clock = std::function<QDateTime()>;

    /// The person and computer that the system knows.
    static Author systemAuthor();

    /// Opens the library and makes it where there is none, with its folder. Whatever else is at `path` is
    /// refused and left as it is. Of a damaged library everything readable is saved; see recovery(). The editions must outlive the library and its reports.
    static Result<std::unique_ptr<Library>> open(const QString &path, const Editions &editions,
                                                 const Author &author = systemAuthor(),
                                                 const Clock &clock = &QDateTime::currentDateTimeUtc);
    /// Opens a backup to look at it; nothing changes it.
    static Result<std::unique_ptr<Library>> openBackup(const QString &path, const Editions &editions);
    ~Library();
    Q_DISABLE_COPY_MOVE(Library)

    const QString &path() const;
    /// A sentence why nothing can be stored; empty where all is well.
    const QString &readOnlyReason() const;
    bool isReadOnly() const { return !readOnlyReason().isEmpty(); }
    /// What was done where the library was found damaged on opening; null otherwise.
    const Recovery *recovery() const { return m_recovery.get(); }

    /// `uuid` is that of the report in the library where it comes from; a new report gets a new one.
    Result<ReportId> create(const Report &report, std::optional<int> openFindings = std::nullopt,
                            const QString &uuid = {});
    Result<Report> load(ReportId id);

    /// Stores what a document did. After a failure the change is kept in memory and stored, in its turn,
    /// with the next one or by retry(); an unreachable library stays as it was.
    Result<void> record(ReportId id, const Change &change, const Step &step);
    Result<void> retry();
    qsizetype unsavedChanges() const { return m_unsaved.size(); }

    Result<void> setOpenFindings(ReportId id, int count);

    /// The reports, the one changed last first.
    Result<QList<ReportSummary>> reports();
    /// The bin: what was removed, and can be brought back.
    Result<QList<ReportSummary>> removedReports();
    Result<void> remove(ReportId id);
    Result<void> bringBack(ReportId id);

    Result<void> setPlace(const Place &place);
    /// Nothing at first, and after the report was removed.
    Result<std::optional<Place>> place();

    /// Every edit of the report, oldest first.
    Result<QList<JournalEntry>> journal(ReportId id);
    /// The report as it stood after this step; step 0 is how it was created.
    Result<Report> stateAt(ReportId id, int step);
    /// The newest `most` changes, oldest first: an undo stack that survives the end of the program.
    Result<QList<Change>> recentChanges(ReportId id, int most);

private:
    struct UnsavedChange
    {
        ReportId report;
        Change change;
        Step step;
        QDateTime time;
    };

    Library(LibraryFile file, const Editions &editions, Clock clock);
    static Result<std::unique_ptr<Library>> start(LibraryFile &&file, const Editions &editions,
                                                  const Author &author, const Clock &clock);
    Result<void> recover();
    Result<void> connect(const Author &author);
    Result<void> initialise();
    Result<void> migrate(bool hasTables);
    void readWords();
    Result<void> writable() const;
    Result<const Edition *> editionOf(ReportId id);
    Result<void> writeUnsaved();
    Result<void> write(const char *sql, const QVariantList &values);
    void setFindings(ReportId id, std::optional<int> count);
    Result<QList<ReportSummary>> list(bool removed);
    /// Undoes the steps after `step`, newest first, and shows each change as it was made.
    Result<Report> walkBack(ReportId id, int step, const std::function<void(const Change &)> &visit);

    std::unique_ptr<LibraryFile> m_file;
    std::unique_ptr<Recovery> m_recovery;
    const Editions &m_editions;
    Clock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Vocabulary> m_vocabulary;
    std::unique_ptr<ReportRows> m_rows;
    std::unique_ptr<Journal> m_journal;
    QHash<ReportId, const Edition *> m_editionOf;  ///< of the reports seen so far
    QList<UnsavedChange> m_unsaved;
};

}  // namespace kaibao
