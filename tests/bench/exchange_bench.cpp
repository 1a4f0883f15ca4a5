// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reader.h"
#include "model/exchange/reportjson.h"
#include "model/exchange/writers/docxwriter.h"
#include "model/exchange/writers/htmlwriter.h"
#include "model/exchange/writers/textwriter.h"
#include "model/exchange/writers/xlsxwriter.h"
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

template <auto write> void importWritten(benchmark::State &state)
{
    const Result<QByteArray> file = write(balancedReport(QStringLiteral("2021"), 1));
    for (auto _ : state)
        benchmark::DoNotOptimize(readReportBytes(*file, QStringLiteral("a"), testEditions()));
}

/// A report with `paragraphs` paragraphs of text.
Report longReport(int64_t paragraphs)
{
    Report report = balancedReport(QStringLiteral("2021"), 1);
    const QString paragraph =
        QStringLiteral("（一）主动公开情况。全年公开政府信息312条，其中政策文件18条。").repeated(4) + u'\n';
    report.setText(field::narrative(QStringLiteral("overview")),
                   paragraph.repeated(static_cast<int>(paragraphs)));
    return report;
}

void importLongHtml(benchmark::State &state)
{
    const QByteArray html = writeHtml(longReport(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(readReportBytes(html, QStringLiteral("a.html"), testEditions()));
    state.SetComplexityN(state.range(0));
}

template <auto write> void writeDocument(benchmark::State &state)
{
    const Report report = longReport(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(write(report));
    state.SetComplexityN(state.range(0));
}

}  // namespace

BENCHMARK(writeDocument<writeDocx>)
    ->Name("writeDocx")
    ->RangeMultiplier(10)
    ->Range(10, 10000)
    ->Complexity(benchmark::oN)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(writeDocument<writeHtml>)->Name("writeHtml")->Arg(10)->Unit(benchmark::kMicrosecond);
BENCHMARK(writeDocument<writeText>)->Name("writeText")->Arg(10)->Unit(benchmark::kMicrosecond);
BENCHMARK(writeDocument<writeXlsx>)->Name("writeXlsx")->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(writeJson)->Unit(benchmark::kMicrosecond);
BENCHMARK(readJson)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(importShared, text, "001.txt")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(importShared, alignedText, "005.txt")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(importShared, html, "014.html")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(importShared, pdfOfOthers, "003.pdf")->Unit(benchmark::kMicrosecond);
BENCHMARK(importWritten<writeDocx>)->Name("importDocx")->Unit(benchmark::kMicrosecond);
BENCHMARK(importWritten<writeXlsx>)->Name("importXlsx")->Unit(benchmark::kMicrosecond);
BENCHMARK(importLongHtml)->RangeMultiplier(4)->Range(16, 1024)->Complexity()->Unit(benchmark::kMicrosecond);

}  // namespace kaibao
