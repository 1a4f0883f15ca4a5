// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/checks/suggestionsfixture.h"

#include "tests/support/reports.h"
#include "tests/support/slips.h"

namespace kaibao {

LinearChecks assessed(const Report &report)
{
    LinearChecks checks(report.edition());
    checks.assess(report);
    return checks;
}

Suggestions suggestionsFor(const Report &report)
{
    return suggest({report}, assessed(report));
}

QString inShort(const Report &report, const Suggestion &suggestion)
{
    QStringList changes;
    for (const CellChange &change : suggestion.changes)
        changes << report.edition().cell(change.cell).key() + QStringLiteral(": ") + change.from.text()
                       + QStringLiteral(" > ") + change.to.text();
    changes.sort();
    return changes.join(QStringLiteral(" + "));
}

QString change(const Report &before, const Report &after, const QString &cellKey)
{
    const CellId cell = cellOf(before.edition(), cellKey);
    return cellKey + QStringLiteral(": ") + after.value(cell).text() + QStringLiteral(" > ")
         + before.value(cell).text();
}

void changeBy(Report &report, const QString &cellKey, qint64 delta)
{
    const CellId cell = cellOf(report.edition(), cellKey);
    report.setCell(cell, {CellValue::count(report.value(cell).number() + delta), Origin::Typed});
}

Report balanced(int i)
{
    const QString edition = i % 4 < 2 ? QStringLiteral("2021") : QStringLiteral("2019");
    const auto seed = static_cast<quint32>(i / 4 % 400);
    return i % 2 == 0 ? realisticReport(edition, seed) : balancedReport(edition, seed);
}

Report lastYearOf(const Report &report)
{
    const Edition &edition = report.edition();
    Report previous = zeroReport(edition.key());
    for (const QString &column : edition.findTable(u"requests")->columnKeys) {
        const CellId carriedIn = cellOf(edition, QStringLiteral("requests/carried_in/") + column);
        previous.setCell(cellOf(edition, QStringLiteral("requests/carried_out/") + column),
                         report.cell(carriedIn));
    }
    return previous;
}

void computeTotals(Report &report)
{
    for (const LinearRule &rule : report.edition().rules()) {
        if (rule.computes != CellId::None)
            report.setCell(rule.computes, {report.value(rule.computes), Origin::Computed});
    }
}

}  // namespace kaibao
