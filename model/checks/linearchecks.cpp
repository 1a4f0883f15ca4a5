// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/linearchecks.h"

namespace kaibao {

LinearChecks::LinearChecks(const Edition &edition)
    : m_edition(&edition), m_rulesByCell(edition.cells().size()), m_verdicts(edition.rules().size())
{
    for (int rule = 0; rule < edition.rules().size(); ++rule) {
        for (const QList<Term> *side : {&edition.rules()[rule].left, &edition.rules()[rule].right}) {
            for (const Term &term : *side)
                m_rulesByCell[index(term.cell)] << rule;
        }
    }
}

void LinearChecks::assess(const Report &report)
{
    for (int rule = 0; rule < m_verdicts.size(); ++rule)
        m_verdicts[rule] = judge(m_edition->rules()[rule], {report});
}

void LinearChecks::reassess(const Report &report, CellId changed)
{
    for (const int rule : rulesReading(changed))
        m_verdicts[rule] = judge(m_edition->rules()[rule], {report});
}

Finding LinearChecks::finding(const Report &report, int rule) const
{
    return describe(m_edition->rules()[rule], m_verdicts[rule], {report});
}

}  // namespace kaibao
