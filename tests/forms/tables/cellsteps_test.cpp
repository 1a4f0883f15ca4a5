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
    CellStep step;
    const char *to;
};

// clang-format off
constexpr Case Cases[] = {
    {"requests/new/natural_person", CellStep::Right, "requests/new/business"},
    {"requests/new/natural_person", CellStep::Left, "requests/new/natural_person"},
    {"requests/new/natural_person", CellStep::Up, "requests/new/natural_person"},
    {"requests/new/natural_person", CellStep::Down, "requests/carried_in/natural_person"},
    {"requests/carried_out/other", CellStep::Down, "requests/carried_out/other"},
    {"requests/carried_out/other", CellStep::NextDown, "requests/new/total"},
    {"requests/new/business", CellStep::PreviousDown, "requests/carried_out/natural_person"},
    {"requests/new/total", CellStep::NextAcross, "requests/carried_in/natural_person"},
    {"requests/carried_in/natural_person", CellStep::PreviousAcross, "requests/new/total"},
    {"requests/new/business", CellStep::RowStart, "requests/new/natural_person"},
    {"requests/new/business", CellStep::RowEnd, "requests/new/total"},
    {"requests/granted/other", CellStep::First, "requests/new/natural_person"},
    {"requests/granted/other", CellStep::Last, "requests/carried_out/total"},
    {"requests/carried_out/total", CellStep::NextAcross, "requests/carried_out/total"},
    // From narrow boxes over section heads into a box that spans three columns, and back.
    {"disclosure/normative_documents/in_force", CellStep::Down, "disclosure/licensing/decisions"},
    {"disclosure/licensing/decisions", CellStep::Up, "disclosure/normative_documents/issued"},
    {"disclosure/fees/amount", CellStep::NextDown, "disclosure/regulations/repealed"},
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
            CellId cell = stepFrom(table, CellId::None, CellStep::First);
            while (!seen.contains(cell)) {
                seen << cell;
                cell = stepFrom(table, cell, CellStep::NextDown);
            }
            EXPECT_EQ(seen.size(),
                      std::count_if(table.boxes.begin(), table.boxes.end(),
                                    [](const GridBox &box) { return box.kind == GridBox::Kind::Value; }))
                << table.key.toStdString();
        }
    }
}

}  // namespace kaibao
