// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/jsonwriter.h"
#include "model/report/report.h"

namespace kaibao {

/// Writes one report: what its edition knows in the order of the form, then what it does not, sorted.
class ReportWriter final
{
public:
    explicit ReportWriter(const Report &report) : m_report(report) {}

    QByteArray write();

private:
    void writeOrganisation();
    void writeNarrative();
    void writeTables();
    void writeTable(const Table &table, const QJsonObject &unknown);
    void writeRow(const Table &table, const QString &row, const QJsonObject &unknown);
    void writeCell(const CellValue &value, const QJsonObject &besides);
    void writeExplanations();
    void writeNotes();
    void writeFreeTotals();
    void writeText(const QString &key, const QString &field);
    void writeRest(const QJsonObject &unknown, const QStringList &written);

    const Report &m_report;
    JsonWriter m_json;
};

}  // namespace kaibao
