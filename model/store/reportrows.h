// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/change.h"
#include "model/store/checksum.h"
#include "model/store/database.h"
#include "model/store/reportid.h"

#include <QHash>

namespace kaibao {

class Vocabulary;

/// The rows that say how the reports stand now. Runs within the caller's transaction.
class ReportRows final
{
public:
    ReportRows(Database &database, Vocabulary &vocabulary) : m_database(database), m_vocabulary(vocabulary) {}

    /// `time` in milliseconds since 1970, UTC.
    ReportId insert(const Report &report, const QString &uuid, qint64 time);
    void insertExplanations(ReportId id, const QList<Explanation> &explanations);

    /// Empty where there is no such report.
    QString edition(ReportId id);
    /// Nothing after a failure, which the database then keeps; rows that are not those that were written are
    /// one. `edition` must be the report's.
    std::optional<Report> read(ReportId id, const Edition &edition);
    /// What can be read of the report's cells, texts and explanations into `report`. Tells whether that is all.
    bool readSound(ReportId id, Report &report);

    /// Whether the rows of every report are those that were written.
    bool allSound();

    void update(ReportId id, const Edition &edition, const Change &change, qint64 time);
    /// Writes what stands in the report and in a blank one does not.
    void writeContent(ReportId id, const Report &report);

private:
    Checksum readCells(ReportId id, Report &report);
    Checksum readTexts(ReportId id, Report &report);
    void addToChecksums(const char *sql, QHash<qint64, Checksum> &checksums);
    void readExplanations(ReportId id, Report &report);
    void writeCell(ReportId id, const Report &blank, CellId cell, const CellEntry &entry, Checksum &checksum);
    void writeText(ReportId id, const QString &field, const QString &text, Checksum &checksum);
    void addToChecksum(ReportId id, const Checksum &checksum);

    Database &m_database;
    Vocabulary &m_vocabulary;
};

}  // namespace kaibao
