// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/contentreader.h"
#include "model/exchange/reportjson.h"
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

void importText(benchmark::State &state)
{
    QFile file(sharedPath(QStringLiteral("reports/001.txt")));
    if (!file.open(QIODevice::ReadOnly))
        return state.SkipWithError("no shared data");
    const QByteArray text = file.readAll();
    for (auto _ : state)
        benchmark::DoNotOptimize(readText(text, testEditions()));
}

}  // namespace

BENCHMARK(writeJson)->Unit(benchmark::kMicrosecond);
BENCHMARK(readJson)->Unit(benchmark::kMicrosecond);
BENCHMARK(importText)->Unit(benchmark::kMicrosecond);

}  // namespace kaibao
