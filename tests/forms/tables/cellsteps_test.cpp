// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/cellsteps.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

struct Case
{
    const char *from;
    Step step;
    const char *to;
};

// clang-format off
constexpr Case Cases[] = {
    {"requests/new/natural_person", Step::Right, "requests/new/business"},
    {"requests/new/natural_person", Step::Left, "requests/new/natural_person"},
    {"requests/new/natural_person", Step::Up, "requests/new/natural_person"},
    {"requests/new/natural_person", Step::Down, "requests/carried_in/natural_person"},
    {"requests/carried_out/other", Step::Down, "requests/carried_out/other"},
    {"requests/carried_out/other", Step::NextDown, "requests/new/total"},
    {"requests/new/business", Step::PreviousDown, "requests/carried_out/natural_person"},
    {"requests/new/total", Step::NextAcross, "requests/carried_in/natural_person"},
    {"requests/carried_in/natural_person", Step::PreviousAcross, "requests/new/total"},
    {"requests/new/business", Step::RowStart, "requests/new/natural_person"},
    {"requests/new/business", Step::RowEnd, "requests/new/total"},
    {"requests/granted/other", Step::First, "requests/new/natural_person"},
    {"requests/granted/other", Step::Last, "requests/carried_out/total"},
    {"requests/carried_out/total", Step::NextAcross, "requests/carried_out/total"},
    // From narrow boxes over section heads into a box that spans three columns, and back.
    {"disclosure/normative_documents/in_force", Step::Down, "disclosure/licensing/decisions"},
    {"disclosure/licensing/decisions", Step::Up, "disclosure/normative_documents/issued"},
    {"disclosure/fees/amount", Step::NextDown, "disclosure/regulations/repealed"},
};
// clang-format on

}  // namespace

TEST(CellStepsTest, LeadToTheNextValueCell)
{
    const Edition &edition = testEdition(QStringLiteral("2021"));
    for (const Case &step : Cases) {
        SCOPED_TRACE(std::string(step.from) + " to " + step.to);
        const CellId from = cellOf(edition, QString::fromLatin1(step.from));
        const Table &table = *edition.findTable(edition.cell(from).table);
        EXPECT_EQ(edition.cell(stepFrom(table, from, step.step)).key(), QString::fromLatin1(step.to));
    }
}

TEST(CellStepsTest, EnterComesThroughEveryCell)
{
    for (const Edition &edition : testEditions().all()) {
        for (const Table &table : edition.tables()) {
            QSet<CellId> seen;
            CellId cell = stepFrom(table, CellId::None, Step::First);
            while (!seen.contains(cell)) {
                seen << cell;
                cell = stepFrom(table, cell, Step::NextDown);
            }
            EXPECT_EQ(seen.size(),
                      std::count_if(table.boxes.begin(), table.boxes.end(),
                                    [](const GridBox &box) { return box.kind == GridBox::Kind::Value; }))
                << table.key.toStdString();
        }
    }
}

}  // namespace kaibao
