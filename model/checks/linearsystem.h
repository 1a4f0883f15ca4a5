// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/tally.h"

#include <span>
#include <vector>

namespace kaibao {

/// Linear rules of one report as arrays, to ask what a change of some figures would do to them. A cell
/// acts on a rule also through the totals that are computed from it; those totals themselves cannot be
/// changed. Blanks stay blank, and the edition must outlive it. The figures of the year before never change.
class LinearSystem final
{
public:
    /// What one more in a cell adds to left minus right of a rule.
    struct Effect
    {
        int other = 0;  ///< the rule, or the cell, at the other end
        int weight = 0;
    };

    /// The rules are those of the report's edition, or those between the years.
    LinearSystem(const ReportPair &reports, const QList<LinearRule> &rules);

    int rules() const { return static_cast<int>(m_tallies.size()); }
    int cells() const { return static_cast<int>(m_figures.size()); }

    /// The rules that a cell acts on, ascending; none for a cell that cannot be changed.
    std::span<const Effect> rulesOf(int cell) const { return slice(m_rules, m_rulesAt, cell); }
    /// The cells that act on a rule, ascending.
    std::span<const Effect> cellsOf(int rule) const { return slice(m_cells, m_cellsAt, rule); }

    qint64 figure(int cell) const { return m_figures[static_cast<size_t>(cell)]; }
    bool isLegal(int cell, qint64 figure) const;

    LinearRule::Relation relation(int rule) const { return m_linear->at(rule).relation; }
    /// An equation that no blank and no computed total keeps from being judged.
    bool isExact(int rule) const;
    qint64 balance(int rule) const { return m_balances[static_cast<size_t>(rule)]; }
    bool fails(int rule) const { return failsAt(rule, balance(rule)); }
    bool failsAt(int rule, qint64 balance) const;

    /// Adds to a figure; taken back by adding the opposite.
    void add(int cell, qint64 delta);

private:
    static std::span<const Effect> slice(const std::vector<Effect> &all, const std::vector<int> &at, int i);
    void readFigures(const Report &report);
    void readWeights(const ReportPair &reports);
    void foldComputedTotals(const Report &report);
    void fold(int total, const LinearRule &rule);
    void index();
    int &weight(int rule, int cell)
    {
        return m_weights[static_cast<size_t>(rule) * static_cast<size_t>(cells())
                         + static_cast<size_t>(cell)];
    }

    const Edition *m_edition;
    const QList<LinearRule> *m_linear;
    std::vector<Tally> m_tallies;    ///< by rule
    std::vector<bool> m_concerns;    ///< by rule
    std::vector<qint64> m_balances;  ///< by rule
    std::vector<qint64> m_figures;   ///< by cell
    std::vector<bool> m_changeable;  ///< by cell
    std::vector<int> m_weights;      ///< rules × cells
    std::vector<Effect> m_rules;
    std::vector<Effect> m_cells;
    std::vector<int> m_rulesAt;  ///< where the effects of a cell begin, and one past the last
    std::vector<int> m_cellsAt;
};

}  // namespace kaibao
