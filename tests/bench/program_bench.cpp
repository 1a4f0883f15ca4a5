// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole programs as a clerk waits for them: to the end, or until the window is painted. Time is the wall's; the
// counter cpu_ms is what the processor spent in the started programs from start to end.
//
// firstWindow: from the start of the process until the list of reports is painted, with no report in it, and the
// program waits for a key. reportWindow: the same for the report that was open last, at its largest table, with
// findings and guidance in sight. emptyQtWindow: the same for a QMainWindow with nothing in it, by a program that is
// linked to Qt's widgets alone. labelledQtWindow: the same with one Chinese line. Each with Qt's offscreen plugin and
// with the one for X, which is what a clerk has.

#include "model/store/library.h"
#include "tests/support/reports.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporarydirectory.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <optional>

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

/// An X server without a screen.
class Server final
{
public:
    Server()
    {
        m_process.start(QStringLiteral("Xvfb"),
                        {QStringLiteral("-noreset"), QStringLiteral("-displayfd"), QStringLiteral("1"),
                         QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1366x768x24")});
        m_process.waitForReadyRead();
        m_display = u':' + QString::fromLatin1(m_process.readLine()).trimmed();
    }
    ~Server()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Server)

    const QString &display() const { return m_display; }

private:
    QProcess m_process;
    QString m_display;
};

constexpr int Xcb = 1;  ///< argument of a benchmark: Qt's plugin for X instead of the offscreen one

/// With Qt's platform plugin that the benchmark asks for.
void runUntilPainted(benchmark::State &state, const QString &program, const QStringList &arguments)
{
    std::optional<Server> server;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (state.range(0) == Xcb) {
        if (QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty())
            return state.SkipWithError("not installed");
        server.emplace();
        environment.insert(QStringLiteral("DISPLAY"), server->display());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    }
    const double before = childrensCpu();
    for (auto _ : state) {
        QProcess window;
        window.setProcessEnvironment(environment);
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

/// A library with the clean sample, left at its largest table.
bool makeLibrary(const QString &path)
{
    const auto library = Library::open(path, testEditions());
    if (!library)
        return false;
    const auto report = (*library)->create(sampleReport(QStringLiteral("2021-clean")));
    return report && (*library)->setPlace({*report, QStringLiteral("requests")});
}

void firstWindow(benchmark::State &state)
{
    const TemporaryDirectory folder;
    runUntilPainted(state, QStringLiteral(KAIBAO_WINDOW_START),
                    {QStringLiteral("--library"), folder.filePath(QStringLiteral("library.kaibao"))});
}

void reportWindow(benchmark::State &state)
{
    const TemporaryDirectory folder;
    const QString path = folder.filePath(QStringLiteral("library.kaibao"));
    if (!makeLibrary(path))
        return state.SkipWithError("there is no library");
    runUntilPainted(state, QStringLiteral(KAIBAO_WINDOW_START), {QStringLiteral("--library"), path});
}

void perPlatform(benchmark::internal::Benchmark *window)
{
    window->ArgName("xcb")->Arg(0)->Arg(Xcb)->Unit(benchmark::kMillisecond)->UseManualTime()->MinTime(1);
}

}  // namespace

BENCHMARK(coldExport)->Unit(benchmark::kMillisecond)->UseRealTime()->MinTime(2);
BENCHMARK(libreOffice)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(2);
BENCHMARK(chromium)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(2);
BENCHMARK(weasyPrint)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(2);
BENCHMARK(coldImport)->Unit(benchmark::kMillisecond)->UseRealTime()->MinTime(1);
BENCHMARK(emptyQtWindow)->Apply(perPlatform);
BENCHMARK(labelledQtWindow)->Apply(perPlatform);
BENCHMARK(firstWindow)->Apply(perPlatform);
BENCHMARK(reportWindow)->Apply(perPlatform);

}  // namespace kaibao
