// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/totals.h"

#include <algorithm>
#include <cstdlib>

namespace kaibao {

namespace {

CellValue sum(const Report &report, const LinearRule &rule)
{
    qint64 result = 0;
    for (const Term &term : rule.right) {
        const CellValue &value = report.value(term.cell);
        if (value.state() == CellValue::State::NotApplicable)
            continue;
        if (value.state() != CellValue::State::Count)
            return {};
        result += term.weight * value.number();
    }
    return std::abs(result) <= CellValue::MaxCount ? CellValue::count(result)
                                                   : CellValue::notUnderstood(QString::number(result));
}

/// Records an edit of a cell that the change may have touched already.
void amend(Change &change, const Report &before, CellId cell, const CellEntry &after)
{
    auto &edits = change.cells;
    const auto known =
        std::find_if(edits.begin(), edits.end(), [cell](const CellEdit &edit) { return edit.cell == cell; });
    if (known == edits.end()) {
        change.setCell(before, cell, after);
        return;
    }
    known->after = after;
    if (known->before == after)
        edits.erase(known);
}

}  // namespace

const LinearRule *computingRule(const Edition &edition, CellId total)
{
    const auto &rules = edition.rules();
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [total](const LinearRule &rule) { return rule.computes == total; });
    return found == rules.end() ? nullptr : &*found;
}

Change withComputedTotals(const Report &report, Change change)
{
    if (change.cells.isEmpty())
        return change;
    Report after = report;
    apply(after, change);
    bool settled = false;
    while (!settled) {  // a total can be a part of another total
        settled = true;
        for (const LinearRule &rule : report.edition().rules()) {
            const CellId total = rule.computes;
            if (total == CellId::None || after.cell(total).origin != Origin::Computed)
                continue;
            const CellEntry entry{computedTotal(after, total), Origin::Computed};
            if (after.cell(total) == entry)
                continue;
            settled = false;
            after.setCell(total, entry);
            amend(change, report, total, entry);
        }
    }
    return change;
}

CellValue computedTotal(const Report &report, CellId total)
{
    const LinearRule *rule = computingRule(report.edition(), total);
    Q_ASSERT(rule);
    return sum(report, *rule);
}

QList<CellId> totalsOfTable(const Edition &edition, const QString &table)
{
    QList<CellId> totals;
    for (const LinearRule &rule : edition.rules()) {
        const CellId total = rule.computes;
        if (total != CellId::None && edition.cell(total).table == table && !totals.contains(total))
            totals << total;
    }
    return totals;
}

Change typedTotals(const Report &report, const QList<CellId> &totals)
{
    Change change;
    for (const CellId total : totals) {
        if (report.cell(total).origin == Origin::Computed)
            change.setCell(report, total, {CellValue(), Origin::Typed});
    }
    return change;
}

Change computedTotals(const Report &report, const QList<CellId> &totals)
{
    Change change;
    for (const CellId total : totals)
        change.setCell(report, total, {computedTotal(report, total), Origin::Computed});
    return change;
}

}  // namespace kaibao
