// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/suggestions.h"

#include "model/checks/suggestionwords.h"
#include "model/report/totals.h"
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

LinearChecks assessed(const Report &report)
{
    LinearChecks checks(report.edition());
    checks.assess(report);
    return checks;
}

QString key(const Report &report, CellId cell)
{
    return report.edition().cell(cell).key();
}

/// "requests/new/total: 3 > 5 + …", for comparing at a glance.
QString inShort(const Report &report, const Suggestion &suggestion)
{
    QStringList changes;
    for (const CellChange &change : suggestion.changes)
        changes << key(report, change.cell) + QStringLiteral(": ") + change.from.text()
                       + QStringLiteral(" > ") + change.to.text();
    changes.sort();
    return changes.join(QStringLiteral(" + "));
}

void changeBy(Report &report, const QString &cellKey, qint64 delta)
{
    const CellId cell = cellOf(report.edition(), cellKey);
    report.setCell(cell, {CellValue::count(report.value(cell).number() + delta), Origin::Typed});
}

QString change(const Report &before, const Report &after, const QString &cellKey)
{
    const CellId cell = cellOf(before.edition(), cellKey);
    return cellKey + QStringLiteral(": ") + after.value(cell).text() + QStringLiteral(" > ")
         + before.value(cell).text();
}

Finding findingOf(const Report &report, const QString &rule, const QString &scope)
{
    const LinearChecks checks = assessed(report);
    for (int i = 0; i < checks.verdicts().size(); ++i) {
        const Finding finding = checks.finding(report, i);
        if (finding.rule == rule && finding.scope == scope)
            return finding;
    }
    ADD_FAILURE() << "no rule " << rule.toStdString() << " for " << scope.toStdString();
    return {};
}

Suggestions suggestionsFor(const Report &report)
{
    return suggest(report, assessed(report));
}

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

Report balanced(int i)
{
    const QString edition = i % 4 < 2 ? QStringLiteral("2021") : QStringLiteral("2019");
    const auto seed = static_cast<quint32>(i / 4 % 400);
    return i % 2 == 0 ? realisticReport(edition, seed) : balancedReport(edition, seed);
}

void computeTotals(Report &report)
{
    for (const LinearRule &rule : report.edition().rules()) {
        if (rule.computes != CellId::None)
            report.setCell(rule.computes, {report.value(rule.computes), Origin::Computed});
    }
}

/// The slip in a report whose totals follow their parts; nothing where it would be in a total.
std::optional<Planted> plantBelowTotals(Report &report, const QString &table, PlantedSlip slip,
                                        QRandomGenerator &random)
{
    Report slipped = report;
    const std::optional<Planted> planted = plant(slipped, table, slip, random);
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

TEST(SuggestionsTest, SaysNothingOfABalancedReport)
{
    for (quint32 seed = 0; seed < 20; ++seed)
        EXPECT_TRUE(suggestionsFor(realisticReport(QStringLiteral("2021"), seed)).groups().isEmpty());
}

TEST(SuggestionsTest, PutsOneSlipIntoOneGroupWhateverNumberOfRulesItBreaks)
{
    const Report before = balancedReport(QStringLiteral("2021"), 3);
    Report report = before;
    const QString cell = QStringLiteral("requests/handled_total/natural_person");
    changeBy(report, cell, 5);
    const Suggestions suggestions = suggestionsFor(report);
    ASSERT_EQ(suggestions.groups().size(), 1);
    const SuggestionGroup &group = suggestions.groups().first();
    EXPECT_EQ(group.rules.size(), 3);
    EXPECT_EQ(inShort(report, group.suggestions.first()), change(before, report, cell));
    EXPECT_EQ(group.suggestions.first().settles, 3);
    EXPECT_EQ(group.suggestions.first().breaks, 0);
    EXPECT_TRUE(group.suggestions.first().why.startsWith(u"3 rules are off by the same amount"))
        << group.suggestions.first().why.toStdString();
}

TEST(SuggestionsTest, FindsTheGroupOfAFinding)
{
    Report report = balancedReport(QStringLiteral("2021"), 3);
    changeBy(report, QStringLiteral("requests/granted/natural_person"), 7);
    changeBy(report, QStringLiteral("reviews/reconsideration/pending"), 100);
    const Suggestions suggestions = suggestionsFor(report);
    ASSERT_EQ(suggestions.groups().size(), 2);
    const auto of = [&](const char *rule, const char *scope) {
        return suggestions.of(findingOf(report, QLatin1String(rule), QLatin1String(scope)));
    };
    EXPECT_EQ(of("requests.row_total", "granted"), &suggestions.groups()[0]);
    EXPECT_EQ(of("requests.handled_total", "natural_person"), &suggestions.groups()[0]);
    EXPECT_EQ(of("reviews.total", "reconsideration"), &suggestions.groups()[1]);
    EXPECT_EQ(of("requests.balance", "business"), nullptr);
}

TEST(SuggestionsTest, KeepsSlipsInDifferentPlacesApart)
{
    const QString cells[] = {QStringLiteral("requests/granted/natural_person"),
                             QStringLiteral("requests/denied.third_party/business"),
                             QStringLiteral("requests/carried_in/other"),
                             QStringLiteral("requests/not_processed.petition/total")};
    const qint64 deltas[] = {7, 20, 5, 33};
    for (size_t count = 2; count <= std::size(cells); ++count) {
        SCOPED_TRACE(count);
        const Report before = balancedReport(QStringLiteral("2021"), 3);
        Report report = before;
        for (size_t i = 0; i < count; ++i)
            changeBy(report, cells[i], deltas[i]);
        const Suggestions suggestions = suggestionsFor(report);
        ASSERT_EQ(suggestions.groups().size(), static_cast<qsizetype>(count));
        QStringList found;
        QStringList planted;
        for (size_t i = 0; i < count; ++i) {
            const SuggestionGroup &group = suggestions.groups()[static_cast<qsizetype>(i)];
            ASSERT_FALSE(group.suggestions.isEmpty());
            EXPECT_EQ(group.suggestions.first().breaks, 0);
            EXPECT_EQ(group.suggestions.first().settles, group.rules.size());
            found << inShort(report, group.suggestions.first());
            planted << change(before, report, cells[i]);
        }
        found.sort();
        planted.sort();
        EXPECT_EQ(found, planted);
    }
}

TEST(SuggestionsTest, SettlesTwoSlipsOfOneRowTogether)
{
    const Report before = balancedReport(QStringLiteral("2021"), 3);
    Report report = before;
    const QString cells[] = {QStringLiteral("requests/granted/natural_person"),
                             QStringLiteral("requests/granted/business")};
    changeBy(report, cells[0], 7);
    changeBy(report, cells[1], 20);
    const Suggestions suggestions = suggestionsFor(report);
    ASSERT_EQ(suggestions.groups().size(), 1);
    const QString both =
        change(before, report, cells[1]) + QStringLiteral(" + ") + change(before, report, cells[0]);
    EXPECT_EQ(inShort(report, suggestions.groups().first().suggestions.first()), both);
}

TEST(SuggestionsTest, SeesAFigureThatStandsInTheWrongRow)
{
    Report report = zeroReport(QStringLiteral("2021"));
    for (const QString &cell :
         {QStringLiteral("new/natural_person"), QStringLiteral("new/total"),
          QStringLiteral("granted/natural_person"), QStringLiteral("handled_total/natural_person"),
          QStringLiteral("handled_total/total"), QStringLiteral("partially_granted/total")})
        type(report, QStringLiteral("requests/") + cell, QStringLiteral("12"));
    const Suggestions suggestions = suggestionsFor(report);
    ASSERT_EQ(suggestions.groups().size(), 1);
    const QList<Suggestion> &list = suggestions.groups().first().suggestions;
    ASSERT_GE(list.size(), 2);
    const QStringList firstTwo{inShort(report, list[0]), inShort(report, list[1])};
    EXPECT_TRUE(firstTwo.contains(QStringLiteral("requests/granted/natural_person: 12 > 0 + "
                                                 "requests/partially_granted/natural_person: 0 > 12")));
    EXPECT_TRUE(firstTwo.contains(
        QStringLiteral("requests/granted/total: 0 > 12 + requests/partially_granted/total: 12 > 0")));
    EXPECT_TRUE(list[0].why.startsWith(u"2 rules would hold again; the figure may belong in"))
        << list[0].why.toStdString();
}

TEST(SuggestionsTest, AddsUpTotalsThatNobodyAddedUp)
{
    Report report = balancedReport(QStringLiteral("2021"), 5);
    for (const QString &row : report.edition().findTable(u"requests")->rowKeys)
        type(report, QStringLiteral("requests/%1/total").arg(row), QStringLiteral("0"));
    const Suggestions suggestions = suggestionsFor(report);
    ASSERT_EQ(suggestions.groups().size(), 1);
    const SuggestionGroup &group = suggestions.groups().first();
    EXPECT_EQ(group.rules.size(), 25);
    ASSERT_EQ(group.suggestions.size(), 1);
    EXPECT_EQ(group.suggestions.first().settles, 25);
    EXPECT_EQ(group.suggestions.first().breaks, 0);
    EXPECT_EQ(group.suggestions.first().why, QStringLiteral("25 total(s) may not have been added up again."));
}

/// Two clear slips, and opposite ones in two columns that only a pair can settle.
TEST(SuggestionsTest, TakesOutWhatOneFigureExplains)
{
    const Report before = balancedReport(QStringLiteral("2021"), 5);
    Report report = before;
    const QString clear[] = {QStringLiteral("requests/unavailable.not_held/natural_person"),
                             QStringLiteral("requests/handled_total/total")};
    const QString opposite[] = {QStringLiteral("requests/new/business"),
                                QStringLiteral("requests/new/legal_service")};
    changeBy(report, clear[0], 8);
    changeBy(report, clear[1], -30);
    changeBy(report, opposite[0], 3);
    changeBy(report, opposite[1], -3);
    const Suggestions suggestions = suggestionsFor(report);
    ASSERT_EQ(suggestions.groups().size(), 3);
    QStringList found;
    for (const SuggestionGroup &group : suggestions.groups())
        found << inShort(report, group.suggestions.first());
    EXPECT_TRUE(found.contains(change(before, report, clear[0]))) << found.join(u'\n').toStdString();
    EXPECT_TRUE(found.contains(change(before, report, clear[1]))) << found.join(u'\n').toStdString();
    QStringList pairs;
    for (const SuggestionGroup &group : suggestions.groups()) {
        for (const Suggestion &suggestion : group.suggestions) {
            if (suggestion.changes.size() == 2)
                pairs << inShort(report, suggestion);
        }
    }
    EXPECT_TRUE(pairs.contains(change(before, report, opposite[0]) + QStringLiteral(" + ")
                               + change(before, report, opposite[1])));
}

TEST(SuggestionsTest, SaysWhatStaysRedWhereNothingSettlesAll)
{
    Report report = balancedReport(QStringLiteral("2021"), 5);
    QRandomGenerator random(3);
    for (int i = 0; i < 40; ++i)
        plant(report, QStringLiteral("requests"), PlantedSlip::Wrong, random);
    const Suggestions suggestions = suggestionsFor(report);
    int withoutIdea = 0;
    for (const SuggestionGroup &group : suggestions.groups()) {
        const bool noIdea = group.hint.startsWith(u"No change of one or two figures");
        withoutIdea += noIdea ? 1 : 0;
        ASSERT_TRUE(noIdea || !group.suggestions.isEmpty());
        if (!noIdea) {
            EXPECT_GE(group.suggestions.first().settles, group.rules.size());
        }
        for (const Suggestion &suggestion : group.suggestions)
            EXPECT_TRUE(!noIdea || suggestion.why.contains(u"would still fail"))
                << suggestion.why.toStdString();
    }
    EXPECT_GT(withoutIdea, 5);
}

TEST(SuggestionsTest, DeducesTheOnlyGapOfAnEquation)
{
    const Report before = balancedReport(QStringLiteral("2021"), 5);
    for (const QString &typed : {QString(), QStringLiteral("三")}) {
        Report report = before;
        const QString cell = QStringLiteral("reviews/reconsideration/upheld");
        type(report, cell, typed);
        const Suggestions suggestions = suggestionsFor(report);
        ASSERT_EQ(suggestions.groups().size(), 1);
        ASSERT_EQ(suggestions.groups().first().suggestions.size(), 1);
        const Suggestion &only = suggestions.groups().first().suggestions.first();
        EXPECT_TRUE(only.deduced);
        EXPECT_EQ(inShort(report, only), change(before, report, cell));
        EXPECT_EQ(only.turnsGreen, suggestions.groups().first().rules);
        EXPECT_EQ(only.settles, 0);
    }
}

TEST(SuggestionsTest, DeducesNoughtWhereTheRestAddsUpWithoutTheGaps)
{
    Report report = balancedReport(QStringLiteral("2021"), 5);
    for (const char *column : {"upheld", "corrected", "other", "pending"})
        type(report, QStringLiteral("reviews/reconsideration/") + QLatin1String(column), QString());
    EXPECT_TRUE(suggestionsFor(report).groups().isEmpty()) << "many figures could stand there";
    type(report, QStringLiteral("reviews/reconsideration/total"), QStringLiteral("0"));
    const Suggestions suggestions = suggestionsFor(report);
    ASSERT_EQ(suggestions.groups().size(), 1);
    const Suggestion &only = suggestions.groups().first().suggestions.first();
    EXPECT_TRUE(only.deduced);
    EXPECT_EQ(only.changes.size(), 4);
    for (const CellChange &change : only.changes)
        EXPECT_EQ(change.to, CellValue::count(0));
}

TEST(SuggestionsTest, DeducesNoFigureThatNoCountCanBe)
{
    Report report = zeroReport(QStringLiteral("2021"));
    type(report, QStringLiteral("reviews/reconsideration/upheld"), QStringLiteral("5"));
    type(report, QStringLiteral("reviews/reconsideration/other"), QString());
    const Suggestions suggestions = suggestionsFor(report);  // 0 = 5 + a blank: failed whatever it holds
    ASSERT_EQ(suggestions.groups().size(), 1);
    for (const Suggestion &suggestion : suggestions.groups().first().suggestions) {
        EXPECT_FALSE(suggestion.deduced);
        EXPECT_EQ(suggestion.settles, 1);
    }
}

TEST(SuggestionsTest, SettlesAnInequalityWithTheFigureThatWasMeant)
{
    Report report = zeroReport(QStringLiteral("2021"));
    type(report, QStringLiteral("disclosure/normative_documents/issued"), QStringLiteral("21"));
    type(report, QStringLiteral("disclosure/normative_documents/in_force"), QStringLiteral("15"));
    const Suggestions suggestions = suggestionsFor(report);
    ASSERT_EQ(suggestions.groups().size(), 1);
    QStringList offered;
    for (const Suggestion &suggestion : suggestions.groups().first().suggestions)
        offered << inShort(report, suggestion);
    EXPECT_TRUE(offered.contains(QStringLiteral("disclosure/normative_documents/issued: 21 > 12")));
    EXPECT_TRUE(offered.contains(QStringLiteral("disclosure/normative_documents/in_force: 15 > 51")));
}

TEST(SuggestionsTest, ChangesPartsAndNotTheTotalsThatFollowThem)
{
    const Report before = balancedReport(QStringLiteral("2021"), 5);
    Report report = before;
    computeTotals(report);
    const CellId cell = cellOf(report.edition(), QStringLiteral("requests/granted/natural_person"));
    Suggestion slip;
    slip.changes << CellChange{cell, before.value(cell), CellValue::count(before.value(cell).number() * 10)};
    apply(report, changeOf(report, slip));
    const Suggestions suggestions = suggestionsFor(report);
    ASSERT_EQ(suggestions.groups().size(), 1);
    const SuggestionGroup &group = suggestions.groups().first();
    EXPECT_EQ(group.rules.size(), 2) << "the balance of the column and of all columns";
    EXPECT_EQ(inShort(report, group.suggestions.first()),
              change(before, report, QStringLiteral("requests/granted/natural_person")));
    for (const Suggestion &suggestion : group.suggestions) {
        for (const CellChange &change : suggestion.changes)
            EXPECT_NE(report.cell(change.cell).origin, Origin::Computed);
        EXPECT_EQ(suggestion.settles, 2);
    }
}

TEST(SuggestionsTest, TellsWhatADifferenceMeansWhereNoSlipExplainsIt)
{
    const std::pair<std::array<const char *, 5>, const char *> cases[] = {
        {{"40", "41", "42", "12", "175"}, "The difference is 40"},  // upheld counted twice
        {{"40", "41", "42", "12", "198"}, "The difference 63 is a multiple of nine"},
        {{"40", "41", "42", "12", "134"}, ""},
    };
    constexpr const char *Columns[] = {"upheld", "corrected", "other", "pending", "total"};
    for (const auto &[figures, hint] : cases) {
        Report report = zeroReport(QStringLiteral("2021"));
        for (size_t i = 0; i < figures.size(); ++i)
            type(report, QStringLiteral("reviews/reconsideration/") + QLatin1String(Columns[i]),
                 QLatin1String(figures[i]));
        const LinearChecks checks = assessed(report);
        const int rule = suggestionsFor(report).groups().first().rules.first();
        const QString told =
            hintOfDifference(report, report.edition().rules()[rule], checks.verdicts()[rule].sides);
        EXPECT_EQ(told.left(QLatin1String(hint).size()), QLatin1String(hint));
        EXPECT_EQ(told.isEmpty(), *hint == '\0') << told.toStdString();
    }
}

TEST(SuggestionsTest, DoesWhatItSays)
{
    QRandomGenerator random(11);
    for (int i = 0; i < 400; ++i) {
        SCOPED_TRACE(i);
        Report report = balanced(i);
        if (i % 3 == 0)
            computeTotals(report);
        for (int slips = random.bounded(1, 4); slips > 0; --slips) {
            const char *table = random.bounded(2) == 0 ? "reviews" : "requests";
            plant(report, QLatin1String(table),
                  AllSlips[random.bounded(static_cast<int>(std::size(AllSlips)))], random);
        }
        if (i % 4 == 0)
            report.setCell(
                static_cast<CellId>(random.bounded(static_cast<int>(report.edition().cells().size()))), {});
        const LinearChecks before = assessed(report);
        for (const SuggestionGroup &group : suggest(report, before).groups()) {
            EXPECT_LE(group.suggestions.size(), 5);
            for (const Suggestion &suggestion : group.suggestions) {
                Report after = report;
                apply(after, changeOf(report, suggestion));
                const LinearChecks checks = assessed(after);
                int settled = 0;
                int broken = 0;
                for (int rule = 0; rule < checks.verdicts().size(); ++rule) {
                    const bool failed = before.verdicts()[rule].status == Status::Failed;
                    const bool fails = checks.verdicts()[rule].status == Status::Failed;
                    settled += failed && !fails ? 1 : 0;
                    broken += !failed && fails ? 1 : 0;
                    EXPECT_EQ(!failed && fails, suggestion.turnsRed.contains(rule));
                }
                EXPECT_EQ(settled, suggestion.settles);
                EXPECT_EQ(broken, suggestion.breaks);
                EXPECT_FALSE(suggestion.why.isEmpty());
                EXPECT_TRUE(suggestion.deduced || settled > 0);
            }
        }
    }
}

TEST(SuggestionsTest, NamesThePlantedSlipInTheRequests)
{
    const Score score = plantAll(QStringLiteral("requests"), "三, totals typed");
    EXPECT_GE(score.firstPercent(), 95);
    EXPECT_GE(score.threePercent(), 99);
}

TEST(SuggestionsTest, NamesThePlantedSlipInTheReviewsAmongThree)
{
    const Score score = plantAll(QStringLiteral("reviews"), "四, totals typed");
    EXPECT_GE(score.threePercent(), 75);
}

/// Only the balance of the column can tell then, and it has more than twenty cells.
TEST(SuggestionsTest, NamesThePlantedSlipUnderComputedTotalsMoreOftenThanNot)
{
    const Score score = plantAll(QStringLiteral("requests"), "三, totals computed from their parts",
                                 Plants / 5, plantBelowTotals);
    EXPECT_GE(score.threePercent(), 50);
}

}  // namespace kaibao
