// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/slips.h"

#include "model/checks/slip.h"
#include "model/report/totals.h"
#include "tests/support/reports.h"

#include <algorithm>
#include <cmath>

namespace kaibao {

namespace {

/// How often an outcome occurs, beside the others.
double frequency(const QString &row)
{
    static const QHash<QString, double> known{
        {QStringLiteral("granted"), 40},
        {QStringLiteral("partially_granted"), 10},
        {QStringLiteral("unavailable.not_held"), 30},
        {QStringLiteral("not_processed.petition"), 6},
        {QStringLiteral("unavailable.needs_creation"), 3},
        {QStringLiteral("other_handling"), 5},
        {QStringLiteral("other_handling.other"), 5},
    };
    return known.value(row, 0.6);
}

void set(Report &report, const QString &table, const QString &row, const QString &column, qint64 figure)
{
    const CellId cell = cellOf(report.edition(), QStringLiteral("%1/%2/%3").arg(table, row, column));
    report.setCell(cell, {CellValue::count(figure), Origin::Typed});
}

bool isOutcome(const QString &row)
{
    static const QStringList others{QStringLiteral("new"), QStringLiteral("carried_in"),
                                    QStringLiteral("handled_total"), QStringLiteral("carried_out")};
    return !others.contains(row);
}

/// One column of table 三: so many requests, spread over the outcomes.
void fillColumn(Report &report, const QString &column, int requests, QRandomGenerator &random)
{
    const Table &table = *report.edition().findTable(u"requests");
    double all = 0;
    for (const QString &row : table.rowKeys)
        all += isOutcome(row) ? frequency(row) : 0;
    qint64 handled = 0;
    for (const QString &row : table.rowKeys) {
        if (!isOutcome(row))
            continue;
        const double expected = requests * frequency(row) / all;
        const auto figure =
            static_cast<qint64>(expected * 2 * random.generateDouble() + random.generateDouble());
        set(report, QStringLiteral("requests"), row, column, figure);
        handled += figure;
    }
    const qint64 late = random.bounded(3) == 0 ? handled * random.bounded(8) / 100 : 0;
    const qint64 early =
        random.bounded(3) == 0 ? std::min<qint64>(handled, handled * random.bounded(8) / 100) : 0;
    set(report, QStringLiteral("requests"), QStringLiteral("carried_out"), column, late);
    set(report, QStringLiteral("requests"), QStringLiteral("carried_in"), column, early);
    set(report, QStringLiteral("requests"), QStringLiteral("handled_total"), column, handled);
    set(report, QStringLiteral("requests"), QStringLiteral("new"), column, handled + late - early);
}

void fillReviews(Report &report, int requests, QRandomGenerator &random)
{
    const std::pair<const char *, double> outcomes[] = {
        {"upheld", 6}, {"corrected", 1}, {"other", 2}, {"pending", 1}};
    for (const QString &row : report.edition().findTable(u"reviews")->rowKeys) {
        const double cases = requests * 0.15 * random.generateDouble();
        for (const auto &[column, share] : outcomes) {
            const double expected = cases * share / 10 * 2 * random.generateDouble();
            set(report, QStringLiteral("reviews"), row, QLatin1String(column),
                static_cast<qint64>(expected + random.generateDouble()));
        }
    }
}

void addUp(Report &report)
{
    for (int round = 0; round < 2; ++round) {
        for (const LinearRule &rule : report.edition().rules()) {
            if (rule.computes != CellId::None)
                report.setCell(rule.computes, {computedTotal(report, rule.computes), Origin::Typed});
        }
    }
}

/// A total as it was before one of its parts became what it is.
qint64 staleTotal(const Report &report, CellId cell, QRandomGenerator &random)
{
    for (const LinearRule &rule : report.edition().rules()) {
        if (rule.computes != cell)
            continue;
        const CellId part = rule.right[random.bounded(static_cast<int>(rule.right.size()))].cell;
        const qint64 now = report.value(part).number();
        const qint64 before = random.bounded(2) == 0 ? 0 : random.bounded(static_cast<int>(2 * now + 5));
        return report.value(cell).number() - now + before;
    }
    return report.value(cell).number();
}

qint64 neighbour(const Report &report, CellId cell, QRandomGenerator &random)
{
    const QList<CellId> cells = neighboursOf(report.edition(), cell);
    return report.value(cells[random.bounded(static_cast<int>(cells.size()))]).number();
}

qint64 withWrongDigit(QString digits, QRandomGenerator &random)
{
    digits[random.bounded(static_cast<int>(digits.size()))] = QChar(u'0' + random.bounded(10));
    return digits.toLongLong();
}

/// What comes out when the figure of the cell meets the slip; the figure itself where it cannot happen.
qint64 slipped(const Report &report, CellId cell, PlantedSlip slip, QRandomGenerator &random)
{
    const qint64 meant = report.value(cell).number();
    QString digits = QString::number(meant);
    const int at = random.bounded(static_cast<int>(digits.size()));
    switch (slip) {
    case PlantedSlip::Swapped:
        if (at > 0)
            std::swap(digits[at - 1], digits[at]);
        return digits.toLongLong();
    case PlantedSlip::Missing:
        return digits.size() > 1 ? digits.remove(at, 1).toLongLong() : meant;
    case PlantedSlip::Doubled:
        return digits.insert(at, digits[at]).toLongLong();
    case PlantedSlip::Wrong:
        return withWrongDigit(digits, random);
    case PlantedSlip::TenTimes:
        return meant * 10;
    case PlantedSlip::TenthPart:
        return meant % 10 == 0 ? meant / 10 : meant;
    case PlantedSlip::Neighbour:
        return neighbour(report, cell, random);
    case PlantedSlip::BlankAsZero:
        return 0;
    case PlantedSlip::StaleTotal:
        return staleTotal(report, cell, random);
    }
    return meant;
}

}  // namespace

Report realisticReport(const QString &editionKey, quint32 seed)
{
    QRandomGenerator random(seed);
    Report report = zeroReport(editionKey);
    report.setText(field::OrganisationKind, QStringLiteral("city_government"));
    constexpr int Sizes[] = {5, 20, 80, 300, 3000};
    const int requests = random.bounded(1, Sizes[random.bounded(5)] + 1);
    const Table &table = *report.edition().findTable(u"requests");
    for (const QString &column : table.columnKeys) {
        const bool persons = column == u"natural_person";
        if (persons || random.bounded(4) == 0)
            fillColumn(report, column, persons ? requests : requests * random.bounded(10) / 100, random);
    }
    fillReviews(report, requests, random);
    addUp(report);
    return report;
}

const char *nameOf(PlantedSlip slip)
{
    constexpr const char *Names[] = {"digits swapped", "digit missing",   "digit doubled",
                                     "digit wrong",    "ten times",       "tenth part",
                                     "neighbour",      "blank as nought", "stale total"};
    return Names[static_cast<int>(slip)];
}

std::optional<Planted> plant(Report &report, const QString &tableKey, PlantedSlip slip,
                             QRandomGenerator &random)
{
    QList<CellId> cells;
    for (int i = 0; i < report.edition().cells().size(); ++i) {
        if (report.edition().cells()[i].table == tableKey && report.value(static_cast<CellId>(i)).isNumber())
            cells << static_cast<CellId>(i);
    }
    std::shuffle(cells.begin(), cells.end(), random);
    for (const CellId cell : std::as_const(cells)) {
        const CellValue meant = report.value(cell);
        const qint64 typed = slipped(report, cell, slip, random);
        if (typed == meant.number() || typed < 0 || typed > CellValue::MaxCount)
            continue;
        report.setCell(cell, {CellValue::count(typed), Origin::Typed});
        return Planted{cell, meant};
    }
    return {};
}

}  // namespace kaibao
