// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/linearsystem.h"
#include "model/checks/slip.h"

#include <QVarLengthArray>

#include <optional>

namespace kaibao {

/// Figures that would settle failed rules, exact over the whole numbers.
struct Repair
{
    struct Step
    {
        int cell = 0;
        qint64 delta = 0;  ///< what to add to the figure
        Slip slip = Slip::Unexplained;
        bool isBound = false;  ///< of many figures that would do the nearest
    };
    /// How two steps belong together.
    enum class Bond : quint8 {
        None,
        Moved,      ///< the figure of one cell belongs in the other, which holds nought
        Exchanged,  ///< each holds the figure of the other
    };

    QVarLengthArray<Step, 2> steps;
    double likelihood = 0;  ///< see SlipGuess
    Bond bond = Bond::None;
    int breaks = 0;   ///< rules that hold now and would fail
    int settles = 0;  ///< rules that fail now and would not
    int years = 0;    ///< of the rules between the years: how many more it settles than it breaks

    bool isEmpty() const { return steps.isEmpty(); }
    int gain() const { return settles - breaks; }
    /// Whether the kind of slip speaks for it, beyond the fact that the figures would fit.
    bool isExplained() const;
};

/// Looks for the smallest changes that settle a set of failed rules: the goal.
class RepairSearch final
{
public:
    /// The reports must outlive it.
    explicit RepairSearch(const ReportPair &reports);

    const LinearSystem &system() const { return m_system; }

    /// Single figures that settle the whole goal and break nothing, the likeliest first.
    QList<Repair> singles(const QList<int> &goal);
    /// Single figures that settle one rule whatever else they do: those that break least first.
    QList<Repair> singlesAtAnyPrice(int rule);
    /// Two figures that settle the goal only together and break nothing, the likeliest first. Only such
    /// pairs whose figures the rules determine.
    QList<Repair> pairs(const QList<int> &goal);
    /// The single figure that settles most of the goal and breaks nothing, at least two rules; of several the
    /// likeliest. Empty where there is none.
    Repair bestStep(const QList<int> &goal);
    /// What is asked from now on is asked of the report with this step taken; a step is taken back by its
    /// opposite.
    void take(const Repair::Step &step);
    /// The fewest figures, three to six of them, that settle the goal and break nothing on the way; of
    /// several such sets the likeliest. Empty where there is none within reach.
    Repair smallestSet(const QList<int> &goal);

private:
    using Deltas = QVarLengthArray<qint64, 8>;

    int shortest(const QList<int> &rules) const;
    void addDeltas(int rule, int cell, int weight, Deltas &deltas) const;
    Repair tried(const Repair::Step *steps, int count);
    void explain(Repair &repair) const;
    QList<Repair> singlesOf(int rule);
    bool isBound(int rule, const Repair::Step &step) const;
    bool settlesAll(const QList<int> &goal, const Repair &repair);
    std::optional<Repair> pair(const QList<int> &goal, int first, int second);
    bool solve(int first, int second, Repair::Step (&steps)[2]) const;
    void bind(Repair &repair) const;
    void deepen(const QList<int> &goal, int depth, Repair &path, Repair &best);
    void stepInto(const QList<int> &goal, int depth, const Repair::Step &step, Repair &path, Repair &best);

    const Report *m_report;
    LinearSystem m_system;
    std::optional<LinearSystem> m_years;  ///< where the report of the year before is at hand
    int m_budget = 0;                     ///< steps that the search for a set may still try
};

}  // namespace kaibao
