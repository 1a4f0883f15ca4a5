// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/change.h"
#include "model/store/database.h"
#include "model/store/reportid.h"

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
    /// Nothing after a failure, which the database then keeps. `edition` must be the report's.
    std::optional<Report> read(ReportId id, const Edition &edition);

    void update(ReportId id, const Edition &edition, const Change &change, qint64 time);

private:
    void readCells(ReportId id, Report &report);
    void readTexts(ReportId id, Report &report);
    void readExplanations(ReportId id, Report &report);
    void writeCell(ReportId id, const Report &blank, CellId cell, const CellEntry &entry);
    void writeText(ReportId id, const QString &field, const QString &text);

    Database &m_database;
    Vocabulary &m_vocabulary;
};

}  // namespace kaibao
