// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/suggester.h"

#include "model/report/totals.h"
#include "tests/model/checks/suggestionsfixture.h"
#include "tests/support/reports.h"
#include "tests/support/slips.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>

namespace kaibao {

namespace {

#ifdef QT_NO_DEBUG
constexpr int Plants = 10000;
#else
constexpr int Plants = 500;
#endif

/// The place of a change in a list of suggestions, from 1; 0 where it is not in it.
int placeOf(const QList<Suggestion> &suggestions, const Planted &planted)
{
    for (int i = 0; i < suggestions.size(); ++i) {
        const QList<CellChange> &changes = suggestions[i].changes;
        if (changes.size() == 1 && changes.first().cell == planted.cell
            && changes.first().to == planted.meant)
            return i + 1;
    }
    return 0;
}

struct Score
{
    int plants = 0;
    int first = 0;
    int amongThree = 0;

    void add(int place)
    {
        ++plants;
        first += place == 1 ? 1 : 0;
        amongThree += place >= 1 && place <= 3 ? 1 : 0;
    }

    static double percent(int part, int whole) { return whole == 0 ? 100 : 100.0 * part / whole; }
    double firstPercent() const { return percent(first, plants); }
    double threePercent() const { return percent(amongThree, plants); }
    void print(const char *name) const
    {
        std::printf("  %-16s %6d plants: first %5.1f %%, among three %5.1f %%\n", name, plants,
                    firstPercent(), threePercent());
    }
};

/// The slip in a report whose totals follow their parts; nothing where it would be in a total.
std::optional<Planted> plantBelowTotals(Report &report, const QString &table, PlantedSlip slip,
                                        QRandomGenerator &random)
{
    Report slipped = report;
    std::optional<Planted> planted = plant(slipped, table, slip, random);
    computeTotals(report);
    if (!planted || report.cell(planted->cell).origin == Origin::Computed)
        return {};
    const Change change = Change().setCell(report, planted->cell, slipped.cell(planted->cell));
    apply(report, withComputedTotals(report, change));
    return planted;
}

using Plant = decltype(&plant);

Score plantAll(const QString &table, const char *title, int plants = Plants, Plant plantOne = plant)
{
    Score all;
    std::array<Score, std::size(AllSlips)> byKind;
    QRandomGenerator random(20211);
    for (int i = 0; all.plants < plants; ++i) {
        Report report = balanced(i);
        const int kind = random.bounded(static_cast<int>(std::size(AllSlips)));
        const std::optional<Planted> planted = plantOne(report, table, AllSlips[kind], random);
        if (!planted)
            continue;
        const Suggestions suggestions = suggestionsFor(report);
        const int place =
            suggestions.groups().isEmpty() ? 0 : placeOf(suggestions.groups().first().suggestions, *planted);
        all.add(place);
        byKind[static_cast<size_t>(kind)].add(place);
    }
    std::printf("%s\n", title);
    for (size_t kind = 0; kind < byKind.size(); ++kind)
        byKind[kind].print(nameOf(AllSlips[kind]));
    all.print("all");
    return all;
}

}  // namespace

TEST(SuggesterTest, NamesThePlantedSlipInTheRequests)
{
    const Score score = plantAll(QStringLiteral("requests"), "三, totals typed");
    EXPECT_GE(score.firstPercent(), 95);
    EXPECT_GE(score.threePercent(), 99);
}

TEST(SuggesterTest, NamesThePlantedSlipInTheReviewsAmongThree)
{
    const Score score = plantAll(QStringLiteral("reviews"), "四, totals typed");
    EXPECT_GE(score.threePercent(), 75);
}

/// Only the balance of the column can tell then, and it has more than twenty cells.
TEST(SuggesterTest, NamesThePlantedSlipUnderComputedTotalsMoreOftenThanNot)
{
    const Score score = plantAll(QStringLiteral("requests"), "三, totals computed from their parts",
                                 Plants / 5, plantBelowTotals);
    EXPECT_GE(score.threePercent(), 50);
}

/// The same balance of the column, but a slip in what was carried in: last year's report has the figure.
TEST(SuggesterTest, NamesTheSlipThatLastYearsReportGivesAway)
{
    Score alone;
    Score withLastYear;
    for (int i = 0; i < 200; ++i) {
        Report report = balanced(i);
        const Report previous = lastYearOf(report);
        computeTotals(report);
        const CellId cell = cellOf(report.edition(), QStringLiteral("requests/carried_in/natural_person"));
        const CellEntry meant = report.cell(cell);
        const CellValue typed = CellValue::count(meant.value.number() + 1 + i % 20);
        const Change slip = Change().setCell(report, cell, {typed, Origin::Typed});
        apply(report, withComputedTotals(report, slip));
        const Planted planted{cell, meant.value};
        const LinearChecks checks = assessed(report);
        alone.add(placeOf(suggest({report}, checks).groups().first().suggestions, planted));
        withLastYear.add(placeOf(suggest({report, &previous}, checks).groups().first().suggestions, planted));
    }
    alone.print("alone");
    withLastYear.print("with last year's");
    EXPECT_LT(alone.firstPercent(), 50);
    EXPECT_GE(withLastYear.firstPercent(), 70);
    EXPECT_GE(withLastYear.threePercent(), 85);
}

}  // namespace kaibao
