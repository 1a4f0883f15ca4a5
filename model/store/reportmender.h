// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/editions.h"
#include "model/store/journal.h"
#include "model/store/reportrows.h"

#include <QSet>

namespace kaibao {

/// The names of the cells and texts that a report of this edition can have.
QSet<QString> knownNames(const Edition &edition);

/// Puts the reports of a salvaged library together, from their rows and from their journal.
class ReportMender final
{
public:
    ReportMender(Database &database, Vocabulary &vocabulary, const Editions &editions);

    /// Makes the rows of the report agree with themselves. True where they are, for certain, those that were
    /// written; else it holds what could be read, the rows before the journal.
    bool mend(ReportId id);

    /// "2025 大水坑镇人民政府", for the clerk.
    QString name(ReportId id);

private:
    struct Replay
    {
        Report report;
        bool whole = false;  ///< no step is missing and each fits the one before
    };

    Replay replay(ReportId id, const Edition &edition);
    bool knowsAllNames(ReportId id, const Edition &edition);

    Database &m_database;
    Vocabulary &m_vocabulary;
    ReportRows m_rows;
    Journal m_journal;
    const Editions &m_editions;
};

}  // namespace kaibao
