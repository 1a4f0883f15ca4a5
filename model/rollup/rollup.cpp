// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rollup/rollup.h"

#include "model/checks/linearchecks.h"
#include "model/report/totals.h"
#include "model/rollup/cellsum.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rollup)
};

bool sameForm(const Report &a, const Report &b)
{
    return a.edition().key() == b.edition().key() && a.year() == b.year();
}

/// The form and year that most have; of two, that of the earlier input.
const Report &usualForm(const QList<RollupInput> &inputs)
{
    const auto alike = [&inputs](const RollupInput &one) {
        return std::count_if(inputs.begin(), inputs.end(),
                             [&one](const RollupInput &other) { return sameForm(one.report, other.report); });
    };
    return std::max_element(
               inputs.begin(), inputs.end(),
               [&alike](const RollupInput &a, const RollupInput &b) { return alike(a) < alike(b); })
        ->report;
}

/// What a table says against itself: the first broken rule in words; empty where there is none.
QString contradictionIn(const Report &report, const QString &table)
{
    LinearChecks checks(report.edition());
    checks.assess(report);
    for (int rule = 0; rule < checks.verdicts().size(); ++rule) {
        const LinearRule &linear = report.edition().rules()[rule];
        const bool broken = linear.level == Level::Must && checks.verdicts()[rule].status == Status::Failed;
        if (broken && report.edition().cell(linear.left.first().cell).table == table)
            return checks.finding(report, rule).message;
    }
    return {};
}

class Adder final
{
public:
    Adder(const QList<RollupInput> &inputs, RollupPolicy policy)
        : m_policy(policy),
          m_rollup{Report(usualForm(inputs).edition(), usualForm(inputs).year()), {}, {}, {}}
    {
        for (const RollupInput &input : inputs)
            admit(input);
    }

    Rollup add()
    {
        Change sums;
        for (const Table &table : m_rollup.report.edition().tables())
            addTable(table, sums);
        apply(m_rollup.report, withComputedTotals(m_rollup.report, sums));
        return std::move(m_rollup);
    }

private:
    /// Keeps the inputs that can be added at all.
    void admit(const RollupInput &input)
    {
        const bool twice = m_units.contains(input.unit);
        m_units.insert(input.unit);
        if (!sameForm(input.report, m_rollup.report))
            m_rollup.obstacles.append(
                {input.unit,
                 {},
                 Text::tr("%1: the report is for %2 on the form of %3, most others are for %4 on that of %5.")
                     .arg(input.unit, QString::number(input.report.year()), input.report.edition().key(),
                          QString::number(m_rollup.report.year()), m_rollup.report.edition().key())});
        else if (twice)
            m_rollup.obstacles.append(
                {input.unit, {}, Text::tr("%1: the report is there twice.").arg(input.unit)});
        else
            take(input);
    }

    void take(const RollupInput &input)
    {
        m_inputs << &input;
        m_rollup.units << input.unit;
    }

    void addTable(const Table &table, Change &sums)
    {
        QList<const RollupInput *> sound;
        for (const RollupInput *input : std::as_const(m_inputs)) {
            const QString contradiction = contradictionIn(input->report, table.key);
            if (contradiction.isEmpty())
                sound << input;
            else
                m_rollup.obstacles.append(
                    {input->unit, table.key,
                     Text::tr("%1: %2 contradicts itself: %3")
                         .arg(input->unit, input->report.edition().titleOf(table.key), contradiction)});
        }
        const bool complete = std::all_of(m_rollup.obstacles.begin(), m_rollup.obstacles.end(),
                                          [&table](const RollupObstacle &obstacle) {
                                              return !obstacle.table.isEmpty() && obstacle.table != table.key;
                                          });
        if (complete || (m_policy == RollupPolicy::Partial && !sound.isEmpty()))
            addCells(table, sound, sums);
    }

    void addCells(const Table &table, const QList<const RollupInput *> &inputs, Change &sums)
    {
        const Report &report = m_rollup.report;
        for (const GridBox &box : table.boxes) {
            const bool added = box.kind == GridBox::Kind::Value && box.cell != CellId::None
                            && report.cell(box.cell).origin != Origin::Computed;
            if (!added)
                continue;
            CellSum sum;
            for (const RollupInput *input : inputs)
                sum.add(input->report.value(box.cell));
            sums.setCell(report, box.cell,
                         {sum.result(report.edition().cell(box.cell).kind), Origin::Imported});
        }
        for (const RollupInput *input : inputs)
            noteBlanks(table, *input);
    }

    void noteBlanks(const Table &table, const RollupInput &input)
    {
        const auto blank = [&](const GridBox &box) {
            return box.cell != CellId::None && m_rollup.report.cell(box.cell).origin != Origin::Computed
                && input.report.value(box.cell).state() != CellValue::State::NotApplicable
                && !input.report.value(box.cell).isNumber();
        };
        const auto count = std::count_if(table.boxes.begin(), table.boxes.end(), blank);
        if (count > 0)
            m_rollup.blanks << Text::tr("%1: %n cell(s) of %2 hold no number, so their sums stay blank.",
                                        nullptr, static_cast<int>(count))
                                   .arg(input.unit, input.report.edition().titleOf(table.key));
    }

    RollupPolicy m_policy;
    Rollup m_rollup;
    QSet<QString> m_units;
    QList<const RollupInput *> m_inputs;
};

}  // namespace

Rollup rollUp(const QList<RollupInput> &inputs, RollupPolicy policy)
{
    Q_ASSERT(!inputs.isEmpty());
    return Adder(inputs, policy).add();
}

}  // namespace kaibao
