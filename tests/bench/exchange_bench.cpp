// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reader.h"
#include "model/exchange/reportjson.h"
#include "model/exchange/writers/docxwriter.h"
#include "model/exchange/writers/htmlwriter.h"
#include "tests/support/reports.h"
#include "tests/support/shareddata.h"

#include <QFile>

#include <benchmark/benchmark.h>

namespace kaibao {

namespace {

void writeJson(benchmark::State &state)
{
    const Report report = balancedReport(QStringLiteral("2021"), 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(writeReport(report));
}

void readJson(benchmark::State &state)
{
    const QByteArray json = writeReport(balancedReport(QStringLiteral("2021"), 1));
    for (auto _ : state)
        benchmark::DoNotOptimize(readReport(json, testEditions()));
}

void importShared(benchmark::State &state, const char *name)
{
    QFile file(sharedPath(QStringLiteral("reports/") + QString::fromLatin1(name)));
    if (!file.open(QIODevice::ReadOnly))
        return state.SkipWithError("no shared data");
    const QByteArray content = file.readAll();
    for (auto _ : state)
        benchmark::DoNotOptimize(readReportBytes(content, QString::fromLatin1(name), testEditions()));
}

void importDocx(benchmark::State &state)
{
    const Result<QByteArray> docx = writeDocx(balancedReport(QStringLiteral("2021"), 1));
    for (auto _ : state)
        benchmark::DoNotOptimize(readReportBytes(*docx, QStringLiteral("a.docx"), testEditions()));
}

/// The text of a report so many times longer.
void importLongHtml(benchmark::State &state)
{
    Report report = balancedReport(QStringLiteral("2021"), 1);
    const QString paragraph = QStringLiteral("全年共受理各类申请若干件，均在规定期限内办结并答复。\n");
    report.setText(field::narrative(QStringLiteral("overview")), paragraph.repeated(state.range(0)));
    const QByteArray html = writeHtml(report);
    for (auto _ : state)
        benchmark::DoNotOptimize(readReportBytes(html, QStringLiteral("a.html"), testEditions()));
    state.SetComplexityN(state.range(0));
}

}  // namespace

BENCHMARK(writeJson)->Unit(benchmark::kMicrosecond);
BENCHMARK(readJson)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(importShared, text, "001.txt")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(importShared, alignedText, "005.txt")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(importShared, html, "014.html")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(importShared, pdfOfOthers, "003.pdf")->Unit(benchmark::kMicrosecond);
BENCHMARK(importDocx)->Unit(benchmark::kMicrosecond);
BENCHMARK(importLongHtml)->RangeMultiplier(4)->Range(64, 4096)->Complexity()->Unit(benchmark::kMicrosecond);

}  // namespace kaibao
