// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/suggestions.h"

#include "model/checks/suggestionwords.h"
#include "model/report/totals.h"
#include "tests/model/checks/suggestionsfixture.h"
#include "tests/support/reports.h"
#include "tests/support/slips.h"

#include <gtest/gtest.h>

#include <array>

namespace kaibao {

namespace {

Finding findingOf(const Report &report, const QString &rule, const QString &scope)
{
    const LinearChecks checks = assessed(report);
    for (int i = 0; i < checks.verdicts().size(); ++i) {
        Finding finding = checks.finding(report, i);
        if (finding.rule == rule && finding.scope == scope)
            return finding;
    }
    ADD_FAILURE() << "no rule " << rule.toStdString() << " for " << scope.toStdString();
    return {};
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

TEST(SuggestionsTest, LetsLastYearsReportTellWhichFigureIsWrong)
{
    const QString issued = QStringLiteral("disclosure/normative_documents/issued");
    const QString inForce = QStringLiteral("disclosure/normative_documents/in_force");
    Report report = zeroReport(QStringLiteral("2021"));
    type(report, issued, QStringLiteral("21"));
    type(report, inForce, QStringLiteral("15"));
    const auto first = [&](const char *before) {
        Report previous = zeroReport(QStringLiteral("2021"));
        type(previous, inForce, QLatin1String(before));
        const Suggestions suggestions = suggest({report, &previous}, assessed(report));
        const Suggestion &likeliest = suggestions.groups().first().suggestions.first();
        EXPECT_TRUE(likeliest.why.contains(u"it would then agree with last year's report"))
            << likeliest.why.toStdString();
        return inShort(report, likeliest);
    };
    EXPECT_EQ(first("3"), issued + QStringLiteral(": 21 > 12"));
    EXPECT_EQ(first("30"), inForce + QStringLiteral(": 15 > 51"));
}

TEST(SuggestionsTest, PutsWhatLastYearsReportSpeaksAgainstBehind)
{
    const QString carriedIn = QStringLiteral("requests/carried_in/natural_person");
    const QString carriedOut = QStringLiteral("requests/carried_out/natural_person");
    Report report = zeroReport(QStringLiteral("2021"));
    computeTotals(report);
    Change change;
    change.setCell(report, cellOf(report.edition(), carriedIn), {CellValue::count(20), Origin::Typed});
    change.setCell(report, cellOf(report.edition(), carriedOut), {CellValue::count(2), Origin::Typed});
    apply(report, withComputedTotals(report, change));
    const auto placeOf = [&](const QString &key, const Report *previous) {
        const Suggestions suggestions = suggest({report, previous}, assessed(report));
        const QList<Suggestion> &offered = suggestions.groups().first().suggestions;
        const auto changes = [&](const Suggestion &suggestion) {
            return inShort(report, suggestion).startsWith(key);
        };
        return std::find_if(offered.begin(), offered.end(), changes) - offered.begin();
    };
    Report previous = zeroReport(QStringLiteral("2021"));
    type(previous, carriedOut, QStringLiteral("20"));
    EXPECT_GT(placeOf(carriedIn, &previous), placeOf(carriedOut, &previous));
    type(previous, carriedOut, QStringLiteral("2"));
    EXPECT_EQ(placeOf(carriedIn, &previous), 0);
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
        for (const SuggestionGroup &group : suggest({report}, before).groups()) {
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

}  // namespace kaibao
