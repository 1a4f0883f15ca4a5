// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/editions.h"
#include "model/store/database.h"
#include "model/store/journal.h"
#include "model/store/libraryfile.h"
#include "model/store/recovery.h"
#include "model/store/reportrows.h"
#include "model/store/vocabulary.h"

#include <functional>

namespace kaibao {

/// An open library file: what its parts (reports, history, snippets …) stand on together.
class LibraryCore final
{
public:
    using Clock = std::function<QDateTime()>;

    static Result<std::unique_ptr<LibraryCore>> open(LibraryFile &&file, const Editions &editions,
                                                     const Author &author, const Clock &clock);
    ~LibraryCore();
    Q_DISABLE_COPY_MOVE(LibraryCore)

    const QString &path() const { return m_file.path; }
    const QString &readOnlyReason() const { return m_file.readOnlyReason; }
    const Recovery *recovery() const { return m_recovery.get(); }
    const Editions &editions() const { return m_editions; }

    Database &database() { return *m_database; }
    Vocabulary &vocabulary() { return m_vocabulary; }
    ReportRows &rows() { return *m_rows; }
    Journal &journal() { return *m_journal; }
    QDateTime now() const { return m_clock(); }

    /// The error says why nothing can be written now.
    Result<void> writable() const;
    /// Needs a report of this library in an edition that the program knows.
    Result<const Edition *> editionOf(ReportId id);
    void rememberEdition(ReportId id, const Edition &edition) { m_editionOf.insert(id, &edition); }
    /// Where another program writes, there may be new words since. To be called in each read transaction.
    void readWords();

    /// Runs `work` in a transaction of its own; all that it did is on the disk, or nothing.
    Result<void> write(const std::function<void()> &work);
    Result<void> write(const char *sql, const QVariantList &values);

private:
    LibraryCore(LibraryFile file, const Editions &editions, Author author, Clock clock);
    Result<void> recover();
    bool isDamaged();
    Result<void> salvage();
    Result<void> connect();
    /// After the disk failed: a stick that was pulled out may be back.
    Result<void> reopen();
    void use(std::unique_ptr<Database> database);
    QString firstReport(Database &database) const;
    Result<void> initialise();
    Result<void> migrate(bool hasTables);

    LibraryFile m_file;
    std::unique_ptr<Recovery> m_recovery;
    const Editions &m_editions;
    Author m_author;
    Clock m_clock;
    QString m_firstReport;  ///< its uuid, by which the library is known again; empty where there is none
    std::unique_ptr<Database> m_database;
    Vocabulary m_vocabulary;
    std::unique_ptr<ReportRows> m_rows;
    std::unique_ptr<Journal> m_journal;
    QHash<ReportId, const Edition *> m_editionOf;  ///< of the reports seen so far
};

}  // namespace kaibao
