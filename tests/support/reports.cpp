// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/reports.h"

#include "model/exchange/reader.h"
#include "model/report/totals.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

CellValue figure(const Cell &cell, qint64 number)
{
    return CellValue::parse(QString::number(number), cell.kind);
}

void setAll(Report &report, const std::function<qint64(const Cell &)> &number)
{
    const auto &cells = report.edition().cells();
    for (int i = 0; i < cells.size(); ++i) {
        if (!cells[i].crossedOut)
            report.setCell(static_cast<CellId>(i), {figure(cells[i], number(cells[i])), Origin::Typed});
    }
}

/// What was handled, less what came in, is taken from the carried-out row; if that cannot be, from nowhere:
/// so the new requests are raised to what was handled.
void balance(Report &report)
{
    const Table &table = *report.edition().findTable(u"requests");
    for (const QString &column : table.columnKeys) {
        const auto at = [&](const char *row) {
            return cellOf(report.edition(), QStringLiteral("requests/%1/%2").arg(QLatin1String(row), column));
        };
        const qint64 handled = computedTotal(report, at("handled_total")).number();
        const qint64 carriedOut = report.value(at("carried_out")).number();
        const qint64 carriedIn = std::min(report.value(at("carried_in")).number(), handled);
        report.setCell(at("carried_in"), {CellValue::count(carriedIn), Origin::Typed});
        report.setCell(at("new"), {CellValue::count(handled + carriedOut - carriedIn), Origin::Typed});
    }
}

/// Twice: a total can be a part of another total.
void sumUp(Report &report)
{
    for (int round = 0; round < 2; ++round) {
        for (const LinearRule &rule : report.edition().rules()) {
            if (rule.computes != CellId::None)
                report.setCell(rule.computes, {computedTotal(report, rule.computes), Origin::Typed});
        }
    }
}

}  // namespace

const Editions &testEditions()
{
    static const Editions editions = [] {
        Result<Editions> loaded = Editions::load(Language::English);
        EXPECT_TRUE(loaded.ok()) << (loaded.ok() ? "" : loaded.error().message.toStdString());
        return std::move(loaded).value();
    }();
    return editions;
}

const Edition &testEdition(const QString &key)
{
    const Edition *edition = testEditions().find(key);
    Q_ASSERT(edition);
    return *edition;
}

CellId cellOf(const Edition &edition, const QString &key)
{
    const std::optional<CellId> cell = edition.findCell(key);
    EXPECT_TRUE(cell.has_value()) << key.toStdString();
    return cell.value_or(CellId::None);
}

void type(Report &report, const QString &key, const QString &text)
{
    const CellId cell = cellOf(report.edition(), key);
    report.setCell(cell, {CellValue::parse(text, report.edition().cell(cell).kind), Origin::Typed});
}

Report balancedReport(const QString &editionKey, quint32 seed)
{
    const Edition &edition = testEdition(editionKey);
    QRandomGenerator random(seed);
    Report report(edition, editionKey.toInt());
    report.setText(field::OrganisationKind, QStringLiteral("city_government"));
    setAll(report, [&random](const Cell &) { return random.bounded(0, 60); });
    for (const QString &row : {QStringLiteral("regulations"), QStringLiteral("normative_documents")}) {
        const QString largest =
            QStringLiteral("disclosure/%1/%2")
                .arg(row, edition.findCell(QStringLiteral("disclosure/regulations/in_force"))
                              ? QStringLiteral("in_force")
                              : QStringLiteral("disclosed_total"));
        type(report, largest, QString::number(random.bounded(60, 500)));
    }
    sumUp(report);
    balance(report);
    sumUp(report);
    return report;
}

Report zeroReport(const QString &editionKey)
{
    Report report(testEdition(editionKey), editionKey.toInt());
    setAll(report, [](const Cell &) { return 0; });
    return report;
}

Report sampleReport(const QString &name)
{
    const Result<ImportedReport> read =
        readReportFile(sourcePath(QStringLiteral("resources/samples/%1.json").arg(name)), testEditions());
    EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.error().message.toStdString());
    return read->report;
}

}  // namespace kaibao
