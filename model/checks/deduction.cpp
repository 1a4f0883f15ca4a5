// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/deduction.h"

#include "model/checks/tally.h"

#include <algorithm>
#include <cstdlib>

namespace kaibao {

namespace {

/// The cells of a rule that hold no number, each with its weight in left minus right.
QList<Term> gapsOf(const Report &report, const LinearRule &rule)
{
    QList<Term> gaps;
    for (const bool onLeft : {true, false}) {
        for (const Term &term : onLeft ? rule.left : rule.right) {
            const CellValue::State state = report.value(term.cell).state();
            if (state == CellValue::State::Blank || state == CellValue::State::NotUnderstood)
                gaps << Term{term.cell, onLeft ? term.weight : -term.weight};
        }
    }
    return gaps;
}

bool canBeFilled(const Report &report, const Term &gap)
{
    return report.cell(gap.cell).origin != Origin::Computed
        && report.edition().cell(gap.cell).kind != CellKind::Amount;
}

/// Whether the gaps are counts that all pull the same way, so that only noughts leave the balance at nought.
bool canOnlyBeNought(const Report &report, const QList<Term> &gaps)
{
    return std::all_of(gaps.begin(), gaps.end(), [&](const Term &gap) {
        const bool blank = report.value(gap.cell).isBlank();
        const bool count = report.edition().cell(gap.cell).kind == CellKind::Count;
        return blank && count && (gap.weight > 0) == (gaps.first().weight > 0);
    });
}

bool isLegal(const Cell &cell, qint64 figure)
{
    return std::abs(figure) <= CellValue::MaxCount && (figure >= 0 || cell.kind == CellKind::SignedChange);
}

}  // namespace

QList<CellChange> deduceGaps(const Report &report, const LinearRule &equation)
{
    const QList<Term> gaps = gapsOf(report, equation);
    const auto fillable = [&report](const Term &gap) { return canBeFilled(report, gap); };
    if (equation.relation != LinearRule::Relation::Equal || gaps.isEmpty()
        || !std::all_of(gaps.begin(), gaps.end(), fillable))
        return {};
    const Term &first = gaps.first();
    const qint64 balance = tallyOf({report}, equation).balance();
    if (gaps.size() > 1 && (balance != 0 || !canOnlyBeNought(report, gaps)))
        return {};
    const qint64 figure = -balance / first.weight;
    if (figure * first.weight != -balance || !isLegal(report.edition().cell(first.cell), figure))
        return {};
    QList<CellChange> changes;
    for (const Term &gap : gaps)
        changes << CellChange{gap.cell, report.value(gap.cell), CellValue::count(figure)};
    return changes;
}

}  // namespace kaibao
