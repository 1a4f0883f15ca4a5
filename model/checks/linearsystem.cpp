// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/linearsystem.h"

#include <algorithm>
#include <cstdlib>

namespace kaibao {

namespace {

/// Whether a blank here counts as nought in every rule that reads it, so that filling it in is a change
/// like any other.
bool isNought(const Report &report, CellId cell)
{
    const auto reads = [cell](const QList<Term> &side) {
        return std::any_of(side.begin(), side.end(), [cell](const Term &term) { return term.cell == cell; });
    };
    const auto &rules = report.edition().rules();
    return std::all_of(rules.begin(), rules.end(), [&](const LinearRule &rule) {
        return rule.blank == BlankPolicy::Zero || (!reads(rule.left) && !reads(rule.right));
    });
}

bool isChangeable(const Report &report, CellId cell)
{
    const CellEntry &entry = report.cell(cell);
    if (entry.origin == Origin::Computed || report.edition().cell(cell).kind == CellKind::Amount)
        return false;
    return entry.value.isNumber() || (entry.value.isBlank() && isNought(report, cell));
}

}  // namespace

LinearSystem::LinearSystem(const ReportPair &reports, const QList<LinearRule> &rules)
    : m_edition(&reports.report.edition()), m_linear(&rules)
{
    readFigures(reports.report);
    readWeights(reports);
    foldComputedTotals(reports.report);
    index();
}

bool LinearSystem::isLegal(int cell, qint64 figure) const
{
    const bool isSigned = m_edition->cells()[cell].kind == CellKind::SignedChange;
    return std::abs(figure) <= CellValue::MaxCount && (isSigned || figure >= 0);
}

bool LinearSystem::isExact(int rule) const
{
    const auto at = static_cast<size_t>(rule);
    return m_concerns[at] && m_tallies[at].complete() && relation(rule) == LinearRule::Relation::Equal;
}

bool LinearSystem::failsAt(int rule, qint64 balance) const
{
    const auto at = static_cast<size_t>(rule);
    return m_concerns[at] && m_tallies[at].contradicts(relation(rule), balance);
}

void LinearSystem::add(int cell, qint64 delta)
{
    m_figures[static_cast<size_t>(cell)] += delta;
    for (const Effect &effect : rulesOf(cell))
        m_balances[static_cast<size_t>(effect.other)] += effect.weight * delta;
}

std::span<const LinearSystem::Effect> LinearSystem::slice(const std::vector<Effect> &all,
                                                          const std::vector<int> &at, int i)
{
    const auto first = static_cast<size_t>(at[static_cast<size_t>(i)]);
    const auto last = static_cast<size_t>(at[static_cast<size_t>(i) + 1]);
    return std::span(all).subspan(first, last - first);
}

void LinearSystem::readFigures(const Report &report)
{
    const auto cells = m_edition->cells().size();
    m_figures.reserve(static_cast<size_t>(cells));
    m_changeable.reserve(static_cast<size_t>(cells));
    for (int i = 0; i < cells; ++i) {
        const CellValue &value = report.value(static_cast<CellId>(i));
        m_figures.push_back(value.isNumber() ? value.number() : 0);
        m_changeable.push_back(isChangeable(report, static_cast<CellId>(i)));
    }
}

void LinearSystem::readWeights(const ReportPair &reports)
{
    m_weights.assign(static_cast<size_t>(m_linear->size() * cells()), 0);
    for (int i = 0; i < m_linear->size(); ++i) {
        const LinearRule &rule = m_linear->at(i);
        m_tallies.push_back(tallyOf(reports, rule));
        m_concerns.push_back(concerns(rule, reports.report));
        m_balances.push_back(m_tallies.back().balance());
        for (const Term &term : rule.left)
            weight(i, kaibao::index(term.cell)) += term.previous ? 0 : term.weight;
        for (const Term &term : rule.right)
            weight(i, kaibao::index(term.cell)) -= term.previous ? 0 : term.weight;
    }
}

void LinearSystem::foldComputedTotals(const Report &report)
{
    constexpr int Deepest = 3;  // a total of totals, and one more
    for (int round = 0; round < Deepest; ++round) {
        std::vector<bool> seen(m_figures.size(), false);  // the first rule in the edition computes
        for (const LinearRule &rule : m_edition->rules()) {
            if (rule.computes == CellId::None || seen[static_cast<size_t>(kaibao::index(rule.computes))])
                continue;
            seen[static_cast<size_t>(kaibao::index(rule.computes))] = true;
            const CellEntry &total = report.cell(rule.computes);
            if (total.origin == Origin::Computed && total.value.isNumber())
                fold(kaibao::index(rule.computes), rule);
        }
    }
}

void LinearSystem::fold(int total, const LinearRule &rule)
{
    for (int i = 0; i < rules(); ++i) {
        const int totalWeight = std::exchange(weight(i, total), 0);
        for (qsizetype part = 0; totalWeight != 0 && part < rule.right.size(); ++part)
            weight(i, kaibao::index(rule.right[part].cell)) += totalWeight * rule.right[part].weight;
    }
}

void LinearSystem::index()
{
    for (int cell = 0; cell < cells(); ++cell) {
        m_rulesAt.push_back(static_cast<int>(m_rules.size()));
        for (int rule = 0; rule < rules() && m_changeable[static_cast<size_t>(cell)]; ++rule) {
            if (weight(rule, cell) != 0 && m_concerns[static_cast<size_t>(rule)])
                m_rules.push_back({rule, weight(rule, cell)});
        }
    }
    m_rulesAt.push_back(static_cast<int>(m_rules.size()));
    for (int rule = 0; rule < rules(); ++rule) {
        m_cellsAt.push_back(static_cast<int>(m_cells.size()));
        for (int cell = 0; cell < cells() && m_concerns[static_cast<size_t>(rule)]; ++cell) {
            if (weight(rule, cell) != 0 && m_changeable[static_cast<size_t>(cell)])
                m_cells.push_back({cell, weight(rule, cell)});
        }
    }
    m_cellsAt.push_back(static_cast<int>(m_cells.size()));
}

}  // namespace kaibao
