// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/suggestions.h"

#include "model/checks/suggester.h"
#include "model/report/totals.h"

#include <algorithm>

namespace kaibao {

Suggestions::Suggestions(const Edition &edition, QList<SuggestionGroup> groups)
    : m_edition(&edition), m_groups(std::move(groups))
{}

const SuggestionGroup *Suggestions::of(const Finding &finding) const
{
    const auto isMeant = [&](int rule) {
        const LinearRule &candidate = m_edition->rules()[rule];
        return candidate.id == finding.rule && candidate.scope == finding.scope;
    };
    for (const SuggestionGroup &group : m_groups) {
        if (std::any_of(group.rules.begin(), group.rules.end(), isMeant))
            return &group;
    }
    return nullptr;
}

Suggestions suggest(const ReportPair &reports, const LinearChecks &checks)
{
    return {reports.report.edition(), Suggester(reports, checks).groups()};
}

Change changeOf(const Report &report, const Suggestion &suggestion)
{
    Change change;
    for (const CellChange &cell : suggestion.changes)
        change.setCell(report, cell.cell, {cell.to, Origin::Suggested});
    return withComputedTotals(report, std::move(change));
}

}  // namespace kaibao
