// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/change.h"
#include "model/store/checksum.h"
#include "model/store/database.h"
#include "model/store/reportsummary.h"

namespace kaibao {

class Vocabulary;

/// The rows that say how the reports stand now. Runs within the caller's transaction.
class ReportRows final
{
public:
    ReportRows(Database &database, Vocabulary &vocabulary) : m_database(database), m_vocabulary(vocabulary) {}

    /// `time` in milliseconds since 1970, UTC.
    ReportId insert(const Report &report, const QString &uuid, qint64 time);
    /// Without `openFindings` their number stays as it was.
    void update(ReportId id, const Edition &edition, const Change &change, qint64 time,
                std::optional<int> openFindings = std::nullopt);
    /// Writes year, cells, texts and explanations anew.
    void replaceContent(ReportId id, const Report &report);

    /// The reports, the one changed last first; or those in the bin.
    QList<ReportSummary> list(bool removed);

    /// Empty where there is no such report.
    QString edition(ReportId id);
    /// Nothing after a failure, which the database then keeps; rows that are not those that were written are
    /// one. `edition` must be the report's.
    std::optional<Report> read(ReportId id, const Edition &edition);
    /// What can be read of the report; its year is 0 where the report is not there.
    Report readLoosely(ReportId id, const Edition &edition);

    /// Whether the rows are those that were written.
    bool isSound(ReportId id);
    bool allSound();
    /// As it was when the rows were written.
    qint64 storedChecksum(ReportId id);

private:
    void readCells(ReportId id, Report &report);
    void readTexts(ReportId id, Report &report);
    void readExplanations(ReportId id, Report &report);
    void writeContent(ReportId id, const Report &report);
    void replaceExplanations(ReportId id, const QList<Explanation> &explanations);
    void readNotes(ReportId id, Report &report);
    void replaceNotes(ReportId id, const QList<Note> &notes);
    void writeExplanations(ReportId id, const QList<Explanation> &explanations);
    void writeCell(ReportId id, const Report &blank, CellId cell, const CellEntry &entry, Checksum &checksum);
    void writeText(ReportId id, const QString &field, const QString &text, Checksum &checksum);
    Checksum computedChecksum(ReportId id);
    void renewChecksum(ReportId id);

    Database &m_database;
    Vocabulary &m_vocabulary;
};

}  // namespace kaibao
