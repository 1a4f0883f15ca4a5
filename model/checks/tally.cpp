// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/tally.h"

namespace kaibao {

namespace {

void addUnknown(Tally &tally, CellKind kind, int weight)
{
    tally.canRise = tally.canRise || weight > 0 || kind == CellKind::SignedChange;
    tally.canFall = tally.canFall || weight < 0 || kind == CellKind::SignedChange;
}

void add(Tally &tally, const ReportPair &reports, const LinearRule &rule, const Term &term, bool onLeft)
{
    const CellValue *value = reports.value(term);
    if (value && value->isNumber()) {
        (onLeft ? tally.sides.left : tally.sides.right) += term.weight * value->number();
        return;
    }
    const bool blank = !value || value->isBlank();
    if ((value && value->state() == CellValue::State::NotApplicable)
        || (blank && rule.blank == BlankPolicy::Zero))
        return;
    ++(blank ? tally.blanks : tally.notUnderstood);
    addUnknown(tally, reports.report.edition().cell(term.cell).kind, onLeft ? term.weight : -term.weight);
}

}  // namespace

bool Tally::contradicts(LinearRule::Relation relation, qint64 balance) const
{
    const bool tooHigh = balance > 0 && !canFall;
    const bool tooLow = balance < 0 && !canRise;
    switch (relation) {
    case LinearRule::Relation::Equal:
        return tooHigh || tooLow;
    case LinearRule::Relation::AtMost:
        return tooHigh;
    case LinearRule::Relation::AtLeast:
        return tooLow;
    }
    return false;
}

Tally tallyOf(const ReportPair &reports, const LinearRule &rule)
{
    Tally tally;
    for (const Term &term : rule.left)
        add(tally, reports, rule, term, true);
    for (const Term &term : rule.right)
        add(tally, reports, rule, term, false);
    return tally;
}

bool concerns(const LinearRule &rule, const Report &report)
{
    return rule.organisationKinds.isEmpty()
        || rule.organisationKinds.contains(report.text(field::OrganisationKind));
}

}  // namespace kaibao
