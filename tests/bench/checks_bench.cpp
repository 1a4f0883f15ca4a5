// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/checks.h"

#include "model/edition/ruleslint.h"
#include "tests/support/reports.h"

#include <QFile>

#include <benchmark/benchmark.h>

namespace kaibao {

namespace {

void loadEdition(benchmark::State &state)
{
    QFile file(QStringLiteral(":/kaibao/editions/2021.json"));
    if (!file.open(QIODevice::ReadOnly))
        return state.SkipWithError("the form cannot be read");
    const QByteArray json = file.readAll();
    for (auto _ : state)
        benchmark::DoNotOptimize(Edition::load(json, QStringLiteral("2021.json"), Language::Chinese));
}

void lintEdition(benchmark::State &state)
{
    const Edition &edition = testEdition(QStringLiteral("2021"));
    for (auto _ : state)
        benchmark::DoNotOptimize(lintRules(edition));
}

void checkWholeReport(benchmark::State &state)
{
    const Report report = balancedReport(QStringLiteral("2021"), 1);
    Checks checks(report);
    for (auto _ : state)
        checks.assess(report);
}

void recheckOneCell(benchmark::State &state)
{
    const Report report = balancedReport(QStringLiteral("2021"), 1);
    LinearChecks checks(report.edition());
    checks.assess(report);
    const CellId cell =
        cellOf(report.edition(), QStringLiteral("requests/handled_total/total"));  // most rules
    for (auto _ : state)
        checks.reassess(report, cell);
}

/// From one edit to the findings in words, on a report that is still all blank: the most there is to say.
void recheckAfterAnEdit(benchmark::State &state)
{
    Report report(testEdition(QStringLiteral("2021")), 2025);
    Checks checks(report);
    const CellId cell = cellOf(report.edition(), QStringLiteral("requests/new/natural_person"));
    const Change change = Change().setCell(report, cell, {CellValue::count(3), Origin::Typed});
    apply(report, change);
    for (auto _ : state)
        checks.update(report, change);
}

}  // namespace

BENCHMARK(loadEdition)->Unit(benchmark::kMicrosecond);
BENCHMARK(lintEdition)->Unit(benchmark::kMicrosecond);
BENCHMARK(checkWholeReport)->Unit(benchmark::kMicrosecond);
BENCHMARK(recheckOneCell)->Unit(benchmark::kNanosecond);
BENCHMARK(recheckAfterAnEdit)->Unit(benchmark::kMicrosecond);

}  // namespace kaibao
