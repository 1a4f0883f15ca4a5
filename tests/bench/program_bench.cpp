// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole programs from start to end, as a clerk waits for them. Time is the wall's; the counter cpu_ms is
// what the processor spent in the started programs.

#include "tests/support/shareddata.h"
#include "tests/support/temporarydirectory.h"

#include <QProcess>

#include <benchmark/benchmark.h>
#include <sys/resource.h>

namespace kaibao {

namespace {

double childrensCpu()  // milliseconds
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

void run(benchmark::State &state, const QString &program, const QStringList &arguments)
{
    const double before = childrensCpu();
    for (auto _ : state) {
        if (QProcess::execute(program, arguments) < 0)
            return state.SkipWithError("the program did not start");
    }
    state.counters["cpu_ms"] =
        benchmark::Counter((childrensCpu() - before) / static_cast<double>(state.iterations()));
}

/// A real report where there is one at hand, else the sample.
QString reportFile()
{
    const QString real = sharedPath(QStringLiteral("reports/001.txt"));
    return real.isEmpty() ? sourcePath(QStringLiteral("resources/samples/2021-clean.json")) : real;
}

void coldExport(benchmark::State &state)
{
    const TemporaryDirectory folder;
    run(state, QStringLiteral(KAIBAO_CLI),
        {QStringLiteral("export"), reportFile(), QStringLiteral("-o"),
         folder.filePath(QStringLiteral("report.pdf"))});
}

void coldImport(benchmark::State &state)
{
    const TemporaryDirectory folder;
    run(state, QStringLiteral(KAIBAO_CLI),
        {QStringLiteral("import"), reportFile(), QStringLiteral("-o"),
         folder.filePath(QStringLiteral("report.json"))});
}

void emptyQtWindow(benchmark::State &state)
{
    run(state, QStringLiteral(KAIBAO_WINDOW_START), {});
}

void programWindow(benchmark::State &state)
{
    const TemporaryDirectory folder;
    const QStringList library{folder.filePath(QStringLiteral("library.kaibao"))};
    QProcess::execute(QStringLiteral(KAIBAO_WINDOW_START), library);  // the first start makes the library
    run(state, QStringLiteral(KAIBAO_WINDOW_START), library);
}

}  // namespace

BENCHMARK(coldExport)->Unit(benchmark::kMillisecond)->UseRealTime()->MinTime(2);
BENCHMARK(coldImport)->Unit(benchmark::kMillisecond)->UseRealTime()->MinTime(1);
BENCHMARK(emptyQtWindow)->Unit(benchmark::kMillisecond)->UseRealTime()->MinTime(2);
BENCHMARK(programWindow)->Unit(benchmark::kMillisecond)->UseRealTime()->MinTime(2);

}  // namespace kaibao
