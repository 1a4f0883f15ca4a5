// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/suggestions.h"

#include "tests/support/reports.h"
#include "tests/support/slips.h"

#include <benchmark/benchmark.h>

namespace kaibao {

namespace {

/// So many slips in 三 of a balanced report.
void suggestFor(benchmark::State &state)
{
    QRandomGenerator random(7);
    Report report = balancedReport(QStringLiteral("2021"), 7);
    for (int i = 0; i < state.range(0); ++i)
        plant(report, QStringLiteral("requests"), PlantedSlip::Wrong, random);
    LinearChecks checks(report.edition());
    checks.assess(report);
    for (auto _ : state)
        benchmark::DoNotOptimize(suggest({report}, checks));
}

/// As many slips with last year's report at hand, whose rules are asked of each candidate.
void suggestWithLastYear(benchmark::State &state)
{
    QRandomGenerator random(7);
    Report report = balancedReport(QStringLiteral("2021"), 7);
    const Report previous = balancedReport(QStringLiteral("2021"), 8);
    for (int i = 0; i < state.range(0); ++i)
        plant(report, QStringLiteral("requests"), PlantedSlip::Wrong, random);
    LinearChecks checks(report.edition());
    checks.assess(report);
    for (auto _ : state)
        benchmark::DoNotOptimize(suggest({report, &previous}, checks));
}

/// The worst single slip: totals follow their parts, so every cell of the column is a candidate.
void suggestUnderComputedTotals(benchmark::State &state)
{
    Report report = balancedReport(QStringLiteral("2021"), 7);
    for (const LinearRule &rule : report.edition().rules()) {
        if (rule.computes != CellId::None)
            report.setCell(rule.computes, {report.value(rule.computes), Origin::Computed});
    }
    Suggestion slip;
    const CellId cell = cellOf(report.edition(), QStringLiteral("requests/granted/natural_person"));
    slip.changes << CellChange{cell, report.value(cell), CellValue::count(report.value(cell).number() + 18)};
    apply(report, changeOf(report, slip));
    LinearChecks checks(report.edition());
    checks.assess(report);
    for (auto _ : state)
        benchmark::DoNotOptimize(suggest({report}, checks));
}

/// Two columns filled, all else blank: many equations with gaps.
void suggestForBlanks(benchmark::State &state)
{
    Report report(testEdition(QStringLiteral("2019")), 2019);
    for (const QString &row : {QStringLiteral("new"), QStringLiteral("carried_in")}) {
        for (const QString &column : report.edition().findTable(u"requests")->columnKeys)
            type(report, QStringLiteral("requests/%1/%2").arg(row, column), QStringLiteral("0"));
    }
    LinearChecks checks(report.edition());
    checks.assess(report);
    for (auto _ : state)
        benchmark::DoNotOptimize(suggest({report}, checks));
}

}  // namespace

BENCHMARK(suggestFor)->Arg(0)->Arg(1)->Arg(2)->Arg(3)->Arg(6)->Arg(20)->Unit(benchmark::kMicrosecond);
BENCHMARK(suggestWithLastYear)->Arg(1)->Arg(6)->Arg(20)->Unit(benchmark::kMicrosecond);
BENCHMARK(suggestUnderComputedTotals)->Unit(benchmark::kMicrosecond);
BENCHMARK(suggestForBlanks)->Unit(benchmark::kMicrosecond);

}  // namespace kaibao
