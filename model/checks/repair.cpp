// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/repair.h"

#include <algorithm>
#include <limits>

namespace kaibao {

namespace {

constexpr double MoveLikelihood = -4;  // about as likely as one clear slip of the fingers
// That a wrong figure is by chance the one that last year's report asks for: one in fifty. That a right one is not,
// and off by just as much as the rules of this report: one in three thousand.
constexpr double AgainstLastYear = -4;
constexpr double WithLastYear = 8;

/// Nothing but the inequality itself speaks for the figure.
void boundOnly(Repair &repair)
{
    constexpr double LessLikelyThanASlip = 8;
    repair.steps[0].slip = Slip::Unexplained;
    repair.steps[0].isBound = true;
    repair.likelihood -= LessLikelyThanASlip;
}

bool likelier(const Repair &a, const Repair &b)
{
    return a.likelihood > b.likelihood;
}

/// The weight of a cell in a rule; the effects are sorted.
int weightOn(std::span<const LinearSystem::Effect> effects, int rule)
{
    for (const LinearSystem::Effect &effect : effects) {
        if (effect.other == rule)
            return effect.weight;
    }
    return 0;
}

/// a·x + b·y = c
struct Equation
{
    qint64 a = 0;
    qint64 b = 0;
    qint64 c = 0;
};

using Equations = QVarLengthArray<Equation, 8>;

/// The equations that two cells must go on to hold, or come to hold.
Equations equationsOn(const LinearSystem &system, int first, int second)
{
    Equations equations;
    for (const auto &[rule, weight] : system.rulesOf(first)) {
        if (system.isExact(rule))
            equations.append({weight, weightOn(system.rulesOf(second), rule), -system.balance(rule)});
    }
    for (const auto &[rule, weight] : system.rulesOf(second)) {
        if (system.isExact(rule) && weightOn(system.rulesOf(first), rule) == 0)
            equations.append({0, weight, -system.balance(rule)});
    }
    return equations;
}

struct Outcome
{
    int settles = 0;
    int breaks = 0;
};

/// What a few steps would do to the rules of a system. Leaves its figures as they are.
Outcome outcomeOf(LinearSystem &system, std::span<const Repair::Step> steps)
{
    QVarLengthArray<std::pair<int, bool>, 16> touched;
    for (const Repair::Step &step : steps) {
        for (const auto &[rule, weight] : system.rulesOf(step.cell)) {
            if (step.cell == steps[0].cell || weightOn(system.rulesOf(steps[0].cell), rule) == 0)
                touched.append({rule, system.fails(rule)});
        }
    }
    for (const Repair::Step &step : steps)
        system.add(step.cell, step.delta);
    Outcome outcome;
    for (const auto &[rule, failed] : touched) {
        const bool fails = system.fails(rule);
        outcome.breaks += fails && !failed ? 1 : 0;
        outcome.settles += failed && !fails ? 1 : 0;
    }
    for (const Repair::Step &step : steps)
        system.add(step.cell, -step.delta);
    return outcome;
}

qint64 roundedUp(qint64 dividend, qint64 divisor)
{
    return (dividend + divisor - 1) / divisor;
}

}  // namespace

bool Repair::isExplained() const
{
    const auto isKnown = [](const Step &step) { return step.slip != Slip::Unexplained; };
    return years > 0 || bond != Bond::None || std::all_of(steps.begin(), steps.end(), isKnown);
}

RepairSearch::RepairSearch(const ReportPair &reports)
    : m_report(&reports.report), m_system(reports, reports.report.edition().rules())
{
    if (reports.previous)
        m_years.emplace(reports, reports.report.edition().yearRules());
}

void RepairSearch::take(const Repair::Step &step)
{
    m_system.add(step.cell, step.delta);
    if (m_years)
        m_years->add(step.cell, step.delta);
}

QList<Repair> RepairSearch::singles(const QList<int> &goal)
{
    QList<Repair> repairs = singlesOf(shortest(goal));
    repairs.removeIf([&](const Repair &repair) { return repair.breaks > 0 || !settlesAll(goal, repair); });
    std::stable_sort(repairs.begin(), repairs.end(), likelier);
    return repairs;
}

QList<Repair> RepairSearch::singlesAtAnyPrice(int rule)
{
    QList<Repair> repairs = singlesOf(rule);
    repairs.removeIf([&](const Repair &repair) { return !settlesAll({rule}, repair); });
    std::stable_sort(repairs.begin(), repairs.end(), [](const Repair &a, const Repair &b) {
        return a.gain() != b.gain() ? a.gain() > b.gain() : likelier(a, b);
    });
    return repairs;
}

QList<Repair> RepairSearch::pairs(const QList<int> &goal)
{
    QList<Repair> repairs;
    const int rule = shortest(goal);
    for (const auto &[first, weight] : m_system.cellsOf(rule)) {
        for (int second = 0; second < m_system.cells(); ++second) {
            const bool twice = second <= first && weightOn(m_system.rulesOf(second), rule) != 0;
            if (twice || m_system.rulesOf(second).empty())
                continue;
            if (const std::optional<Repair> found = pair(goal, first, second))
                repairs << *found;
        }
    }
    std::stable_sort(repairs.begin(), repairs.end(), likelier);
    return repairs;
}

Repair RepairSearch::bestStep(const QList<int> &goal)
{
    Repair best;
    for (const int rule : goal) {
        for (const Repair &repair : singlesOf(rule)) {
            const bool isBetter = repair.settles > best.settles
                               || (repair.settles == best.settles && repair.likelihood > best.likelihood);
            if (repair.breaks == 0 && repair.settles > 1 && (best.isEmpty() || isBetter))
                best = repair;
        }
    }
    return best;
}

Repair RepairSearch::smallestSet(const QList<int> &goal)
{
    constexpr int Smallest = 3;
    constexpr int Largest = 6;
    m_budget = 4000;
    Repair best;
    for (int depth = Smallest; depth <= Largest && best.isEmpty(); ++depth) {
        Repair path;
        deepen(goal, depth, path, best);
    }
    return best;
}

/// The rule that the fewest cells act on: every repair has one of them.
int RepairSearch::shortest(const QList<int> &rules) const
{
    return *std::min_element(rules.begin(), rules.end(), [this](int a, int b) {
        return m_system.cellsOf(a).size() < m_system.cellsOf(b).size();
    });
}

/// What could be added to a figure to settle one failed rule. An inequality is content with many figures:
/// those that a slip explains, and the nearest.
void RepairSearch::addDeltas(int rule, int cell, int weight, Deltas &deltas) const
{
    const qint64 balance = m_system.balance(rule);
    const qint64 steepness = std::abs(weight);
    const qint64 sign = (balance > 0) == (weight > 0) ? -1 : 1;
    if (m_system.relation(rule) == LinearRule::Relation::Equal) {
        if (balance % steepness == 0)
            deltas.append(sign * (std::abs(balance) / steepness));
        return;
    }
    deltas.append(sign * roundedUp(std::abs(balance), steepness));
    for (const qint64 figure : figuresMeant(m_system.figure(cell))) {
        const qint64 delta = figure - m_system.figure(cell);
        if (!m_system.failsAt(rule, balance + weight * delta))
            deltas.append(delta);
    }
}

/// What a few steps would do; nothing is known yet of how likely they are.
Repair RepairSearch::tried(const Repair::Step *steps, int count)
{
    Repair repair;
    repair.steps.append(steps, count);
    const Outcome outcome = outcomeOf(m_system, repair.steps);
    repair.breaks = outcome.breaks;
    repair.settles = outcome.settles;
    if (m_years) {
        const Outcome between = outcomeOf(*m_years, repair.steps);
        repair.years = between.settles - between.breaks;
    }
    return repair;
}

void RepairSearch::explain(Repair &repair) const
{
    repair.likelihood = 0;
    for (Repair::Step &step : repair.steps) {
        const auto cell = static_cast<CellId>(step.cell);
        const SlipGuess guess = guessSlip(*m_report, cell, m_system.figure(step.cell) + step.delta);
        step.slip = guess.slip;
        repair.likelihood += guess.likelihood;
    }
    if (repair.steps.size() == 2)
        bind(repair);
    repair.likelihood += repair.years > 0 ? WithLastYear : repair.years < 0 ? AgainstLastYear : 0;
}

/// Whether an inequality asks for no more than that the figure reaches so far, and no slip leads there.
bool RepairSearch::isBound(int rule, const Repair::Step &step) const
{
    const qint64 figure = m_system.figure(step.cell);
    return m_system.relation(rule) != LinearRule::Relation::Equal
        && !figuresMeant(figure).contains(figure + step.delta);
}

/// Every figure that settles the rule alone, with what else it does.
QList<Repair> RepairSearch::singlesOf(int rule)
{
    QList<Repair> repairs;
    for (const auto &[cell, weight] : m_system.cellsOf(rule)) {
        Deltas deltas;
        addDeltas(rule, cell, weight, deltas);
        for (const qint64 delta : deltas) {
            if (!m_system.isLegal(cell, m_system.figure(cell) + delta))
                continue;
            const Repair::Step step{cell, delta};
            repairs << tried(&step, 1);
            explain(repairs.last());
            if (isBound(rule, step))
                boundOnly(repairs.last());
        }
    }
    return repairs;
}

bool RepairSearch::settlesAll(const QList<int> &goal, const Repair &repair)
{
    return std::none_of(goal.begin(), goal.end(), [&](int rule) {
        qint64 balance = m_system.balance(rule);
        for (const Repair::Step &step : repair.steps)
            balance += weightOn(m_system.rulesOf(step.cell), rule) * step.delta;
        return m_system.failsAt(rule, balance);
    });
}

std::optional<Repair> RepairSearch::pair(const QList<int> &goal, int first, int second)
{
    Repair::Step steps[2] = {{first}, {second}};
    if (!solve(first, second, steps))
        return {};
    for (const Repair::Step &step : steps) {
        if (step.delta == 0 || !m_system.isLegal(step.cell, m_system.figure(step.cell) + step.delta))
            return {};
    }
    Repair repair = tried(steps, 2);
    if (repair.breaks > 0 || !settlesAll(goal, repair))
        return {};
    explain(repair);
    return repair;
}

bool RepairSearch::solve(int first, int second, Repair::Step (&steps)[2]) const
{
    const Equations equations = equationsOn(m_system, first, second);
    if (equations.isEmpty())
        return false;
    const Equation &one = equations.front();
    for (const Equation &other : equations) {
        const qint64 determinant = one.a * other.b - one.b * other.a;
        if (determinant == 0)
            continue;
        const qint64 x = one.c * other.b - one.b * other.c;
        const qint64 y = one.a * other.c - one.c * other.a;
        steps[0].delta = x / determinant;
        steps[1].delta = y / determinant;
        return x % determinant == 0 && y % determinant == 0;
    }
    return false;
}

/// Two slips at once are rare; one figure in the wrong place, or two in each other's, are not.
void RepairSearch::bind(Repair &repair) const
{
    const Repair::Step &one = repair.steps[0];
    const Repair::Step &other = repair.steps[1];
    const qint64 first = m_system.figure(one.cell);
    const qint64 second = m_system.figure(other.cell);
    if (first == second || first + one.delta != second || second + other.delta != first)
        return;
    const bool moved = first == 0 || second == 0;
    repair.bond = moved ? Repair::Bond::Moved : Repair::Bond::Exchanged;
    const bool isNear = neighboursOf(m_report->edition(), static_cast<CellId>(one.cell))
                            .contains(static_cast<CellId>(other.cell));
    repair.likelihood = std::max(repair.likelihood, isNear ? MoveLikelihood : 2 * MoveLikelihood);
}

void RepairSearch::deepen(const QList<int> &goal, int depth, Repair &path, Repair &best)
{
    constexpr int MostRulesOfOneCell = 4;
    QList<int> left = goal;
    left.removeIf([this](int rule) { return !m_system.fails(rule); });
    if (left.isEmpty()) {
        if (best.isEmpty() || likelier(path, best))
            best = path;
        return;
    }
    if (depth == 0 || left.size() > depth * MostRulesOfOneCell)
        return;
    for (const auto &[cell, unused] : m_system.cellsOf(shortest(left))) {
        Deltas deltas;
        for (const auto &[rule, weight] : m_system.rulesOf(cell)) {
            if (left.contains(rule))
                addDeltas(rule, cell, weight, deltas);
        }
        std::sort(deltas.begin(), deltas.end());
        deltas.erase(std::unique(deltas.begin(), deltas.end()), deltas.end());
        for (const qint64 delta : deltas)
            stepInto(goal, depth, {cell, delta}, path, best);
    }
}

void RepairSearch::stepInto(const QList<int> &goal, int depth, const Repair::Step &step, Repair &path,
                            Repair &best)
{
    const auto isSame = [&step](const Repair::Step &earlier) { return earlier.cell == step.cell; };
    const bool again = std::any_of(path.steps.begin(), path.steps.end(), isSame);
    if (again || --m_budget < 0 || !m_system.isLegal(step.cell, m_system.figure(step.cell) + step.delta))
        return;
    Repair next = tried(&step, 1);
    if (next.breaks > 0 || next.settles == 0)
        return;
    explain(next);
    path.steps.append(next.steps.front());
    path.likelihood += next.likelihood;
    take(step);
    deepen(goal, depth - 1, path, best);
    take({step.cell, -step.delta});
    path.likelihood -= next.likelihood;
    path.steps.removeLast();
}

}  // namespace kaibao
