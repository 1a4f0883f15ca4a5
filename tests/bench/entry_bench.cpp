// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a clerk waits for while filling in: from a key press to the painted cell, checks and findings
// included; from a paste to the painted table; from one page to the next.

#include "forms/pages/reportwizard.h"
#include "forms/pages/tablepage.h"
#include "forms/tables/officialtableview.h"
#include "model/exchange/clipboardtables.h"
#include "model/exchange/pasteproposal.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>

namespace kaibao {

namespace {

constexpr QSize Screen(1366, 768);
constexpr int Keys = 10'000;

/// A wizard in a window of its own, with every finding that a report in work has.
class Desk final
{
public:
    Desk()
        : document(sampleReport(QStringLiteral("2021-findings"))),
          wizard(document, QStringLiteral("requests"))
    {
        wizard.resize(Screen);
        wizard.show();
        QApplication::setActiveWindow(&wizard);
        table().setFocus();
        paint();
    }

    OfficialTableView &table() { return *wizard.findChild<OfficialTableView *>(); }
    CellId firstCell() const
    {
        return cellOf(document.edition(), QStringLiteral("requests/new/natural_person"));
    }

    /// Paints what is out of date now, rather than with the next beat of the screen.
    void paint()
    {
        QCoreApplication::sendPostedEvents();
        QEvent update(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(&wizard, &update);
    }

    Document document;
    ReportWizard wizard;
};

/// Milliseconds of the wall and of the processor. On a machine that is busy with other things only the
/// second says how long a clerk would wait.
class Times final
{
public:
    template <class Deed> void measure(const Deed &deed)
    {
        QElapsedTimer wall;
        wall.start();
        const double before = processor();
        deed();
        m_processor << processor() - before;
        m_wall << static_cast<double>(wall.nsecsElapsed()) / 1e6;
    }

    void report(benchmark::State &state)
    {
        state.counters["p50_ms"] = share(m_wall, 0.5);
        state.counters["p99_ms"] = share(m_wall, 0.99);
        state.counters["max_ms"] = share(m_wall, 1);
        state.counters["p99_cpu_ms"] = share(m_processor, 0.99);
    }

private:
    static double processor()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }

    static double share(QList<double> &times, double part)
    {
        std::sort(times.begin(), times.end());
        return times[static_cast<qsizetype>(part * static_cast<double>(times.size() - 1))];
    }

    QList<double> m_wall;
    QList<double> m_processor;
};

/// Digits, Enter and Tab as they come when a table is filled in.
int keyAt(int place)
{
    switch (place % 4) {
    case 2:
        return Qt::Key_Return;
    case 3:
        return place % 8 == 3 ? Qt::Key_Right : Qt::Key_Up;
    default:
        return Qt::Key_0 + place % 7;
    }
}

void keyToPaintedCell(benchmark::State &state)
{
    Desk desk;
    Times times;
    for (auto _ : state) {
        for (int place = 0; place < Keys; ++place) {
            if (place % 600 == 0)
                desk.table().setCurrentCell(desk.firstCell());
            times.measure([&] {
                press(keyAt(place));
                desk.paint();
            });
        }
    }
    times.report(state);
    state.counters["edits"] = desk.document.undoStack().count();
}

void paste25by7(benchmark::State &state)
{
    const QString text = QStringLiteral("3\t1\t0\t0\t0\t2\t6\n").repeated(25);
    const ClipboardContent block{htmlFromCells(gridFromTabs(text).texts()), text};
    Desk desk;
    Times times;
    for (auto _ : state) {
        times.measure([&] {
            const PasteProposal proposal =
                proposePaste(clipboardTables(block), desk.document.report(),
                             {desk.table().tableModel().table(), {desk.firstCell()}});
            desk.document.edit(proposal.change(), QStringLiteral("paste"));
            desk.paint();
        });
        desk.document.undoStack().undo();
        desk.paint();
    }
    times.report(state);
}

void pageChange(benchmark::State &state)
{
    Desk desk;
    Times times;
    const auto turn = [&](QAction *action) {
        times.measure([&] {
            action->trigger();
            desk.paint();
        });
    };
    for (auto _ : state) {
        for (int page = 0; page < 6; ++page)
            turn(desk.wizard.actionsByName().nextPage);
        for (int page = 0; page < 7; ++page)
            turn(desk.wizard.actionsByName().previousPage);
    }
    times.report(state);
}

}  // namespace

BENCHMARK(keyToPaintedCell)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(paste25by7)->Unit(benchmark::kMillisecond);
BENCHMARK(pageChange)->Unit(benchmark::kMillisecond)->Iterations(5);

}  // namespace kaibao
