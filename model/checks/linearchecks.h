// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/verdict.h"

namespace kaibao {

/// The verdicts of an edition's linear rules on one report, kept up to date cell by cell.
class LinearChecks final
{
public:
    using Verdict = kaibao::Verdict;

    explicit LinearChecks(const Edition &edition);

    void assess(const Report &report);
    /// Only the rules that read the cell. Costs an array walk for each, no allocation.
    void reassess(const Report &report, CellId changed);

    /// In the order of Edition::rules().
    const QList<Verdict> &verdicts() const { return m_verdicts; }
    /// Rules that read a cell, as indexes into Edition::rules().
    const QList<int> &rulesReading(CellId cell) const { return m_rulesByCell[index(cell)]; }

    /// The verdict of one rule in words.
    Finding finding(const Report &report, int rule) const;

private:
    const Edition *m_edition;
    QList<QList<int>> m_rulesByCell;
    QList<Verdict> m_verdicts;
};

}  // namespace kaibao
