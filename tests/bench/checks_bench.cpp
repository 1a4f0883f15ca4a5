// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/checks.h"

#include "model/checks/text/textnumbers.h"
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

/// So many characters of narrative, as a clerk writes them, with last year's report beside it.
Report reportWithText(qsizetype characters)
{
    const QString paragraph =
        QStringLiteral("（一）主动公开。2024年，我镇通过县人民政府网站公开信息152条，其中政策文件20条、乡村振"
                       "兴72条、其他60条。"
                       "全年收到政府信息公开申请31件，同比增长10.7%，已办结30件，办结率96.8%，结转下年度1件。"
                       "因政府信息公开被申请行政复议0件，均获维持。加强政府信息管理和平台建设，强化监督保障，"
                       "开展业务培训2次。\n");
    Report report = balancedReport(QStringLiteral("2021"), 1);
    report.setText(field::OrganisationName, QStringLiteral("云岭县青石桥镇人民政府"));
    report.setText(field::narrative(QStringLiteral("overview")),
                   paragraph.repeated(characters / paragraph.size() + 1).left(characters));
    report.setText(field::narrative(QStringLiteral("other")), QStringLiteral("本年度未收取信息处理费。\n"));
    return report;
}

void checkWholeReportWithText(benchmark::State &state)
{
    const Report report = reportWithText(state.range(0));
    Checks checks(report, balancedReport(QStringLiteral("2021"), 2));
    for (auto _ : state)
        checks.assess(report);
    state.SetComplexityN(state.range(0));
}

void toFiveMillion(benchmark::internal::Benchmark *benchmark)
{
    benchmark->RangeMultiplier(10)
        ->Range(5'000, 5'000'000)
        ->Unit(benchmark::kMicrosecond)
        ->Complexity(benchmark::oN);
}

/// Texts that no clerk writes: the cost must not grow faster than they do.
void checkOneThingRepeated(benchmark::State &state, const QString &thing)
{
    Report report = balancedReport(QStringLiteral("2021"), 1);
    report.setText(field::narrative(QStringLiteral("overview")),
                   thing.repeated(state.range(0) / thing.size()));
    Checks checks(report);
    for (auto _ : state)
        checks.assess(report);
    state.SetComplexityN(state.range(0));
}

/// The numbers of a text, for the list below its editor.
void numbersOfText(benchmark::State &state)
{
    const Report report = reportWithText(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(numbersIn(report, field::narrative(QStringLiteral("overview"))));
    state.SetComplexityN(state.range(0));
}

/// A figure is typed into a report with 10,000 characters of narrative and last year's beside it.
void recheckBesideText(benchmark::State &state)
{
    Report report = reportWithText(10'000);
    Checks checks(report, reportWithText(10'000));
    const CellId cell = cellOf(report.edition(), QStringLiteral("disclosure/licensing/decisions"));
    const Change change = Change().setCell(report, cell, {CellValue::count(3), Origin::Typed});
    apply(report, change);
    for (auto _ : state)
        checks.update(report, change);
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
BENCHMARK(checkWholeReportWithText)
    ->RangeMultiplier(10)
    ->Range(1000, 1'000'000)
    ->Unit(benchmark::kMicrosecond)
    ->Complexity(benchmark::oN);
BENCHMARK_CAPTURE(checkOneThingRepeated, character, QStringLiteral("府"))->Apply(toFiveMillion);
BENCHMARK_CAPTURE(checkOneThingRepeated, digit, QStringLiteral("7"))->Apply(toFiveMillion);
BENCHMARK_CAPTURE(checkOneThingRepeated, unpairedSurrogate, QString(QChar(0xD800)))->Apply(toFiveMillion);
BENCHMARK_CAPTURE(checkOneThingRepeated, year, QStringLiteral("2023年"))->Apply(toFiveMillion);
BENCHMARK_CAPTURE(checkOneThingRepeated, blankReference, QStringLiteral("{reviews/reconsideration/none}"))
    ->Apply(toFiveMillion);
BENCHMARK_CAPTURE(checkOneThingRepeated, claim, QStringLiteral("收到申请3件，"))->Apply(toFiveMillion);
BENCHMARK(numbersOfText)->Apply(toFiveMillion);
BENCHMARK(recheckBesideText)->Unit(benchmark::kMicrosecond);
BENCHMARK(recheckOneCell)->Unit(benchmark::kNanosecond);
BENCHMARK(recheckAfterAnEdit)->Unit(benchmark::kMicrosecond);

}  // namespace kaibao
