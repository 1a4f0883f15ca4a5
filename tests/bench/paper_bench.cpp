// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/layout.h"
#include "forms/paper/pagepainter.h"
#include "forms/paper/pdfdocument.h"
#include "tests/support/reports.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <benchmark/benchmark.h>

namespace kaibao {

namespace {

/// About seven pages, as a township's report is long; `times` as much text.
Report longReport(int times)
{
    Report report = balancedReport(QStringLiteral("2021"), 3);
    const QString paragraph =
        QStringLiteral("（一）主动公开情况。全年通过网站、公众号和公开栏公开信息131条，其中财政预决算6条、"
                       "惠民补贴28条、工程项目14条，“三公”经费按季度公布，群众咨询均在5个工作日内答复，"
                       "办结率100%（详见镇政办发〔2023〕17号）。\n");
    report.setText(field::OrganisationName, QStringLiteral("青石河镇人民政府"));
    report.setText(field::narrative(QStringLiteral("overview")), paragraph.repeated(20 * times));
    return report;
}

FontSet &benchFonts()
{
    static FontSet fonts;
    return fonts;
}

void layOutReport(benchmark::State &state)
{
    const Report report = longReport(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(layOut(report, benchFonts()));
}

void exportReport(benchmark::State &state)
{
    const Report report = longReport(static_cast<int>(state.range(0)));
    qsizetype size = 0;
    for (auto _ : state)
        size = pdfDocument(layOut(report, benchFonts()), benchFonts(), {}).size();
    state.counters["kB"] = static_cast<double>(size) / 1000;
}

/// Qt's own writer with the same glyphs in the same places, and nothing else in the file.
void exportBareQt(benchmark::State &state)
{
    const Layout layout = layOut(longReport(static_cast<int>(state.range(0))), benchFonts());
    qsizetype size = 0;
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(72);
        writer.setPageMargins({});
        QPainter painter(&writer);
        for (qsizetype page = 0; page < layout.pages.size(); ++page) {
            if (page > 0)
                writer.newPage();
            paintPage(painter, layout.pages[page]);
        }
        painter.end();
        size = buffer.size();
    }
    state.counters["kB"] = static_cast<double>(size) / 1000;
}

/// With faces that nobody has looked at before, as the first report of a program.
void exportFirstReport(benchmark::State &state)
{
    const Report report = longReport(1);
    for (auto _ : state) {
        FontSet fonts;
        benchmark::DoNotOptimize(pdfDocument(layOut(report, fonts), fonts, {}));
    }
}

void paintReport(benchmark::State &state)
{
    const Layout layout = layOut(longReport(1), benchFonts());
    for (auto _ : state) {
        for (const Page &page : layout.pages)
            benchmark::DoNotOptimize(renderPage(page, 96));
    }
}

}  // namespace

BENCHMARK(layOutReport)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(exportReport)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(exportBareQt)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(exportFirstReport)->Unit(benchmark::kMillisecond);
BENCHMARK(paintReport)->Unit(benchmark::kMillisecond);

}  // namespace kaibao
