// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/editions.h"
#include "model/store/history.h"
#include "model/store/reportsummary.h"
#include "model/store/reviewcopies.h"
#include "model/store/snippets.h"

#include <memory>

namespace kaibao {

class LibraryCore;
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
    /// refused and left as it is. Of a damaged library everything readable is saved; see recovery(). The
    /// editions must outlive the library and its reports.
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
    const Recovery *recovery() const;

    History &history() { return m_history; }
    Snippets &snippets() { return m_snippets; }
    ReviewCopies &reviewCopies() { return m_reviewCopies; }

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

private:
    struct UnsavedChange
    {
        ReportId report;
        Change change;
        Step step;
        QDateTime time;
    };

    explicit Library(std::unique_ptr<LibraryCore> core);
    static Result<std::unique_ptr<Library>> start(LibraryFile &&file, const Editions &editions,
                                                  const Author &author, const Clock &clock);
    Result<void> writeUnsaved();
    void setFindings(ReportId id, std::optional<int> count);
    Result<QList<ReportSummary>> list(bool removed);

    std::unique_ptr<LibraryCore> m_core;
    History m_history;
    Snippets m_snippets;
    ReviewCopies m_reviewCopies;
    QList<UnsavedChange> m_unsaved;
};

}  // namespace kaibao
