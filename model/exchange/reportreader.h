// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/jsonplace.h"
#include "model/report/report.h"

namespace kaibao {

/// Fills one report from the root object of its file. Mistakes are recorded in the place given to read().
class ReportReader final
{
public:
    explicit ReportReader(Report report) : m_report(std::move(report)) {}

    Report read(const JsonPlace &root);

private:
    QJsonObject readOrganisation(const JsonPlace &place);
    void readTitle(const JsonPlace &place);
    QJsonObject readNarrative(const JsonPlace &place);
    QJsonObject readTables(const JsonPlace &place);
    QJsonObject readTable(const JsonPlace &place, const Table &table);
    QJsonObject readRow(const JsonPlace &place, const QString &rowKey);
    QJsonObject readCell(const JsonPlace &place, CellId id);
    void readExplanations(const JsonPlace &place);
    void readNotes(const JsonPlace &place);
    void readFreeTotals(const JsonPlace &place);

    Report m_report;
};

}  // namespace kaibao
