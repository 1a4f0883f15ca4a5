// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/suggester.h"

#include "model/checks/deduction.h"
#include "model/checks/suggestionwords.h"
#include "model/report/totals.h"

#include <algorithm>

namespace kaibao {

namespace {

constexpr qsizetype MostSuggestions = 5;
constexpr qsizetype MostForOneRule = 3;  // where nothing settles the whole, a long list does not help

bool readsCell(const LinearSystem &system, int rule, int cell)
{
    const auto cells = system.cellsOf(rule);
    return std::any_of(cells.begin(), cells.end(),
                       [cell](const LinearSystem::Effect &effect) { return effect.other == cell; });
}

}  // namespace

Suggester::Suggester(const ReportPair &reports, const LinearChecks &checks)
    : m_report(reports.report), m_checks(checks), m_search(reports)
{}

QList<SuggestionGroup> Suggester::groups()
{
    settleAll(failed());
    for (int rule = 0; rule < m_checks.verdicts().size(); ++rule)
        deduce(rule);
    return m_groups;
}

bool Suggester::isTold(int rule) const
{
    const auto tells = [rule](const SuggestionGroup &group) { return group.rules.contains(rule); };
    return std::any_of(m_groups.begin(), m_groups.end(), tells);
}

QList<int> Suggester::withoutTold(QList<int> rules) const
{
    rules.removeIf(
        [this](int rule) { return isTold(rule) || m_checks.verdicts()[rule].status != Status::Failed; });
    return rules;
}

QList<int> Suggester::failed() const
{
    QList<int> rules;
    for (int rule = 0; rule < m_checks.verdicts().size(); ++rule) {
        if (m_checks.verdicts()[rule].status == Status::Failed)
            rules << rule;
    }
    return rules;
}

/// The rules, those together that hang together through cells that can be changed.
QList<QList<int>> Suggester::components(QList<int> left) const
{
    const LinearSystem &system = m_search.system();
    QList<QList<int>> components;
    while (!left.isEmpty()) {
        QList<int> component{left.takeFirst()};
        for (qsizetype i = 0; i < component.size(); ++i) {
            for (const auto &[cell, weight] : system.cellsOf(component[i])) {
                for (const auto &[rule, unused] : system.rulesOf(cell)) {
                    if (left.removeOne(rule))
                        component << rule;
                }
            }
        }
        std::sort(component.begin(), component.end());
        components << component;
    }
    return components;
}

void Suggester::settleAll(const QList<int> &rules)
{
    for (QList<int> component : components(rules)) {
        // A repair of an earlier one may have reached over to these rules.
        component.removeIf([this](int rule) { return isTold(rule); });
        if (!component.isEmpty())
            settle(component);
    }
}

void Suggester::settle(const QList<int> &component)
{
    const QList<Repair> singles = m_search.singles(component);
    if (!singles.isEmpty() && singles.first().isExplained())
        return addGroup(component, singles, component);
    const QList<Repair> pairs = m_search.pairs(component);
    if (!singles.isEmpty())
        return addGroup(component, singles + pairs, component);
    const Repair repair = pairs.isEmpty() ? m_search.smallestSet(component) : pairs.first();
    const Suggestion sums = addedUp(component);
    const int settled = std::max(repair.settles, repair.isEmpty() ? 0 : static_cast<int>(component.size()));
    if (sums.breaks == 0 && sums.settles > settled && failing(component, sums) == 0)
        m_groups << SuggestionGroup{withoutTold(sums.turnsGreen), {sums}, {}};
    else if (!repair.isEmpty())
        settleByCause(repair, pairs.mid(1));
    else if (const Repair step = m_search.bestStep(component); !step.isEmpty())
        settleStepwise(component, step);
    else
        settleOneByOne(component, sums);
}

/// Figures that have no rule in common are slips in different places: each is a group of its own.
void Suggester::settleByCause(Repair repair, const QList<Repair> &others)
{
    while (!repair.isEmpty()) {
        const Repair cause = takeCause(repair);
        QList<int> rules = withoutTold(failed());
        rules.removeIf([&](int rule) { return !touches(cause, rule); });
        if (cause.steps.size() == 1)
            addGroup(rules, m_search.singles(rules) + others, rules);
        else
            addGroup(rules, QList<Repair>{cause} + others, rules);
    }
}

/// Takes what one figure explains as a cause of its own, and looks at the rest as if that were mended.
void Suggester::settleStepwise(const QList<int> &component, const Repair &step)
{
    QList<int> rest = component;
    rest.removeIf([&](int rule) { return settles(step, rule); });
    QList<int> rules = component;
    rules.removeIf([&](int rule) { return rest.contains(rule); });
    addGroup(rules, m_search.singles(rules), rules);
    m_search.take(step.steps[0]);
    settleAll(rest);
    m_search.take({step.steps[0].cell, -step.steps[0].delta});
}

/// Each rule by itself, and what that does to the others.
void Suggester::settleOneByOne(const QList<int> &component, const Suggestion &sums)
{
    for (const int rule : component) {
        QList<Repair> repairs = m_search.singlesAtAnyPrice(rule).mid(0, MostForOneRule);
        if (!repairs.isEmpty() && repairs.first().gain() > 0)
            repairs.removeIf([](const Repair &repair) { return repair.gain() <= 0; });
        addGroup({rule}, repairs, component);
        if (sums.breaks == 0 && sums.turnsGreen.contains(rule))
            m_groups.last().suggestions.prepend(sums);
    }
}

void Suggester::deduce(int rule)
{
    const LinearRule &equation = m_report.edition().rules()[rule];
    if (m_checks.verdicts()[rule].status != Status::Unassessed)
        return;
    Suggestion suggestion;
    suggestion.changes = deduceGaps(m_report, equation);
    if (suggestion.changes.isEmpty())
        return;
    suggestion.deduced = true;
    assess(suggestion);
    suggestion.why = whyDeduced(suggestion);
    m_groups << SuggestionGroup{{rule}, {suggestion}, {}};
}

/// Takes one step out, and all others that hang together with it.
Repair Suggester::takeCause(Repair &repair) const
{
    Repair cause;
    cause.bond = repair.bond;
    cause.steps.append(repair.steps.last());
    repair.steps.removeLast();
    for (qsizetype i = 0; i < cause.steps.size(); ++i) {
        const int cell = cause.steps[i].cell;
        for (qsizetype j = repair.steps.size() - 1; j >= 0; --j) {
            if (!shareRule(cell, repair.steps[j].cell))
                continue;
            cause.steps.append(repair.steps[j]);
            repair.steps.remove(j);
        }
    }
    return cause;
}

bool Suggester::shareRule(int cell, int other) const
{
    const auto effects = m_search.system().rulesOf(cell);
    const auto reads = [&](const LinearSystem::Effect &effect) {
        return readsCell(m_search.system(), effect.other, other);
    };
    return std::any_of(effects.begin(), effects.end(), reads);
}

bool Suggester::settles(const Repair &step, int rule) const
{
    const LinearSystem &system = m_search.system();
    qint64 balance = system.balance(rule);
    for (const auto &[other, weight] : system.rulesOf(step.steps[0].cell))
        balance += other == rule ? weight * step.steps[0].delta : 0;
    return !system.failsAt(rule, balance);
}

bool Suggester::touches(const Repair &repair, int rule) const
{
    const auto touches = [&](const Repair::Step &step) {
        return readsCell(m_search.system(), rule, step.cell);
    };
    return std::any_of(repair.steps.begin(), repair.steps.end(), touches);
}

/// `related`: the rules of which to say so if they stay red.
void Suggester::addGroup(const QList<int> &rules, const QList<Repair> &repairs, const QList<int> &related)
{
    SuggestionGroup group;
    group.rules = rules;
    for (const Repair &repair : repairs.mid(0, MostSuggestions))
        group.suggestions << suggestion(repair, rules, related);
    const bool anySettles =
        !repairs.isEmpty() && repairs.first().breaks == 0 && failing(related, group.suggestions.first()) == 0;
    if (!anySettles || !repairs.first().isExplained())
        group.hint = hint(rules, anySettles);
    m_groups << group;
}

Suggestion Suggester::suggestion(const Repair &repair, const QList<int> &rules,
                                 const QList<int> &related) const
{
    Suggestion suggestion;
    for (const Repair::Step &step : repair.steps) {
        const auto cell = static_cast<CellId>(step.cell);
        const qint64 figure = m_search.system().figure(step.cell) + step.delta;
        suggestion.changes << CellChange{cell, m_report.value(cell), CellValue::count(figure)};
    }
    assess(suggestion);
    const auto difference = [this](int rule) { return m_checks.verdicts()[rule].sides.difference(); };
    const auto isSame = [&](int rule) { return difference(rule) == difference(rules.first()); };
    Evidence evidence;
    if (repair.steps.size() == 1 && std::all_of(rules.begin(), rules.end(), isSame))
        evidence.sameDifference = static_cast<int>(rules.size());
    evidence.staysRed = failing(related, suggestion);
    suggestion.why = whyRepair(m_report.edition(), repair, suggestion, evidence);
    return suggestion;
}

/// Every total of the table as its parts say.
Suggestion Suggester::addedUp(const QList<int> &component) const
{
    const Edition &edition = m_report.edition();
    const QString &table = edition.cell(edition.rules()[component.first()].left.first().cell).table;
    Report summed = m_report;
    QList<CellId> totals;
    for (int round = 0; round < 2; ++round) {  // a total can be a part of another
        for (const LinearRule &rule : edition.rules()) {
            const CellId total = rule.computes;
            if (total == CellId::None || edition.cell(total).table != table
                || !m_report.value(total).isNumber())
                continue;
            const CellValue sum = computedTotal(summed, total);
            if (!sum.isNumber())
                continue;
            summed.setCell(total, {sum, m_report.cell(total).origin});
            if (!totals.contains(total))
                totals << total;
        }
    }
    Suggestion suggestion;
    for (const CellId total : std::as_const(totals)) {
        if (summed.value(total) != m_report.value(total))
            suggestion.changes << CellChange{total, m_report.value(total), summed.value(total)};
    }
    assess(suggestion);
    suggestion.why = whyAddedUp(static_cast<int>(suggestion.changes.size()), failing(component, suggestion));
    return suggestion;
}

/// Checks the whole report as it would be.
void Suggester::assess(Suggestion &suggestion) const
{
    Report after = m_report;
    apply(after, changeOf(m_report, suggestion));
    LinearChecks checks = m_checks;
    checks.assess(after);
    for (int rule = 0; rule < checks.verdicts().size(); ++rule) {
        const Status now = m_checks.verdicts()[rule].status;
        const Status then = checks.verdicts()[rule].status;
        const bool settled = now == Status::Failed && then != Status::Failed;
        if (settled || (now == Status::Unassessed && then == Status::Passed))
            suggestion.turnsGreen << rule;
        if (now != Status::Failed && then == Status::Failed)
            suggestion.turnsRed << rule;
        suggestion.settles += settled ? 1 : 0;
    }
    suggestion.breaks = static_cast<int>(suggestion.turnsRed.size());
}

/// How many of these failed rules would go on failing.
int Suggester::failing(const QList<int> &rules, const Suggestion &suggestion) const
{
    const auto stays = [&](int rule) { return !suggestion.turnsGreen.contains(rule); };
    return static_cast<int>(std::count_if(rules.begin(), rules.end(), stays));
}

QString Suggester::hint(const QList<int> &rules, bool anySettles) const
{
    QString told;
    for (qsizetype i = 0; i < rules.size() && told.isEmpty(); ++i)
        told = hintOfDifference(m_report, m_report.edition().rules()[rules[i]],
                                m_checks.verdicts()[rules[i]].sides);
    return anySettles ? told : hintNoIdea(told);
}

}  // namespace kaibao
