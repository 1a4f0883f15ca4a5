// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole programs as a clerk waits for them: to the end, or until the window is painted. Time is the wall's; the
// counter cpu_ms is what the processor spent in the started programs from start to end.
//
// programWindow: from the start of the process until the report that was open last is painted, its table, findings
// and guidance in sight, and the program waits for a key. emptyQtWindow: the same for a QMainWindow with nothing in
// it, by a program that is linked to Qt's widgets alone. labelledQtWindow: the same with one Chinese line.

#include "tests/support/shareddata.h"
#include "tests/support/temporarydirectory.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

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

void countCpu(benchmark::State &state, double before)
{
    state.counters["cpu_ms"] =
        benchmark::Counter((childrensCpu() - before) / static_cast<double>(state.iterations()));
}

void run(benchmark::State &state, const QString &program, const QStringList &arguments)
{
    const double before = childrensCpu();
    for (auto _ : state) {
        if (QProcess::execute(program, arguments) < 0)
            return state.SkipWithError("the program did not start");
    }
    countCpu(state, before);
}

void runUntilPainted(benchmark::State &state, const QString &program, const QStringList &arguments)
{
    const double before = childrensCpu();
    for (auto _ : state) {
        QProcess window;
        QElapsedTimer timer;
        timer.start();
        window.start(program, arguments);
        if (!window.waitForReadyRead())
            return state.SkipWithError("there is no window");
        state.SetIterationTime(static_cast<double>(timer.nsecsElapsed()) / 1e9);
        window.waitForFinished();
    }
    countCpu(state, before);
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

/// What another program takes to make a PDF of the same report, written as a document that it reads.
void exportElsewhere(benchmark::State &state, const QString &program, const QString &suffix,
                     const QStringList &options)
{
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        return state.SkipWithError("not installed");
    const TemporaryDirectory folder;
    const QString document = folder.filePath(QStringLiteral("report.") + suffix);
    QProcess::execute(QStringLiteral(KAIBAO_CLI),
                      {QStringLiteral("export"), reportFile(), QStringLiteral("-o"), document});
    QStringList arguments;
    for (const QString &option : options)
        arguments << (option.contains(u'%') ? option.arg(folder.path()) : option);
    run(state, found, arguments << document);
}

void libreOffice(benchmark::State &state)
{
    exportElsewhere(state, QStringLiteral("soffice"), QStringLiteral("docx"),
                    {QStringLiteral("--headless"), QStringLiteral("-env:UserInstallation=file://%1/profile"),
                     QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"),
                     QStringLiteral("%1")});
}

void chromium(benchmark::State &state)
{
    exportElsewhere(state, QStringLiteral("chromium"), QStringLiteral("html"),
                    {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"),
                     QStringLiteral("--print-to-pdf=%1/out.pdf")});
}

void weasyPrint(benchmark::State &state)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("weasyprint"));
    if (program.isEmpty())
        return state.SkipWithError("not installed");
    const TemporaryDirectory folder;
    const QString page = folder.filePath(QStringLiteral("report.html"));
    QProcess::execute(QStringLiteral(KAIBAO_CLI),
                      {QStringLiteral("export"), reportFile(), QStringLiteral("-o"), page});
    run(state, program, {page, folder.filePath(QStringLiteral("out.pdf"))});
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
    runUntilPainted(state, QStringLiteral(KAIBAO_EMPTY_WINDOW), {});
}

void labelledQtWindow(benchmark::State &state)
{
    runUntilPainted(state, QStringLiteral(KAIBAO_EMPTY_WINDOW), {QStringLiteral("政府信息公开工作年度报告")});
}

void programWindow(benchmark::State &state)
{
    const TemporaryDirectory folder;
    const QStringList library{folder.filePath(QStringLiteral("library.kaibao"))};
    QProcess::execute(QStringLiteral(KAIBAO_WINDOW_START), library);  // the first start makes the library
    runUntilPainted(state, QStringLiteral(KAIBAO_WINDOW_START), library);
}

}  // namespace

BENCHMARK(coldExport)->Unit(benchmark::kMillisecond)->UseRealTime()->MinTime(2);
BENCHMARK(libreOffice)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(2);
BENCHMARK(chromium)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(2);
BENCHMARK(weasyPrint)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(2);
BENCHMARK(coldImport)->Unit(benchmark::kMillisecond)->UseRealTime()->MinTime(1);
BENCHMARK(emptyQtWindow)->Unit(benchmark::kMillisecond)->UseManualTime()->MinTime(1);
BENCHMARK(labelledQtWindow)->Unit(benchmark::kMillisecond)->UseManualTime()->MinTime(1);
BENCHMARK(programWindow)->Unit(benchmark::kMillisecond)->UseManualTime()->MinTime(1);

}  // namespace kaibao
