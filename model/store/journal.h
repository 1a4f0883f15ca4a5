// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/database.h"
#include "model/store/journalentry.h"
#include "model/store/reportid.h"

namespace kaibao {

class Vocabulary;

/// The rows that say how the reports came to stand as they do. Runs within the caller's transaction.
class Journal final
{
public:
    Journal(Database &database, Vocabulary &vocabulary, Author author);

    /// Step 0, from which the report can be made again.
    void begin(ReportId id, const Report &report, const QDateTime &time);
    /// Adds the change. Typing that goes on in the same stretch of one text grows the step before it.
    void append(ReportId id, const Edition &edition, const Change &change, const Step &step,
                const QDateTime &time);

    /// Adds a step that was made in another library, under the name of who made it.
    void takeOver(ReportId id, const Edition &edition, const JournalEntry &entry);
    /// The next change begins a step of its own.
    void endBurst() { m_burst.reset(); }

    /// From the newest back to the first that is newer than step `after`.
    QList<JournalEntry> backTo(ReportId id, const Edition &edition, int after);
    /// Every step that is a patch, step 0 first; what is none is left out.
    QList<JournalEntry> readable(ReportId id, const Edition &edition);
    int lastStep(ReportId id);

    /// The transaction was rolled back: what was appended in it is not there.
    void rolledBack();

private:
    /// Typing in one text that is still going on: the newest step of its report.
    struct Burst
    {
        ReportId report = ReportId::None;
        QString name;
        QString before;  ///< the text when it began
        TextPatch patch;
        QDateTime began;
        QDateTime last;
    };

    /// Nothing where the row holds no patch.
    std::optional<JournalEntry> entry(const Statement &row, const Edition &edition) const;
    bool continues(ReportId id, const Change &change, const Step &step, const QDateTime &time) const;
    void growBurst(const Edition &edition, const TextEdit &edit, const QDateTime &time);
    /// Adds the step that follows the newest one; step 0 where there is none.
    void insert(ReportId id, const Step &step, const QByteArray &patch, const QDateTime &time,
                qint64 session);
    qint64 ownSession(const QDateTime &time);
    qint64 openSession(const Author &author, const QDateTime &time);
    qint64 sessionOf(const Author &author, const QDateTime &time);

    Database &m_database;
    Vocabulary &m_vocabulary;
    Author m_author;
    qint64 m_session = 0;  ///< 0 before the first change
    std::optional<Burst> m_burst;
};

}  // namespace kaibao
