// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/repair.h"
#include "model/checks/suggestions.h"

namespace kaibao {

/// Turns repairs into suggestions: parts the failed rules by their causes, checks what each repair does to
/// the whole report, and puts it into words.
class Suggester final
{
public:
    /// The reports and the checks must outlive it; the checks must be up to date with the report.
    Suggester(const ReportPair &reports, const LinearChecks &checks);

    QList<SuggestionGroup> groups();

private:
    QList<int> failed() const;
    bool isTold(int rule) const;
    QList<int> withoutTold(QList<int> rules) const;
    QList<QList<int>> components(QList<int> left) const;

    void settleAll(const QList<int> &rules);
    void settle(const QList<int> &component);
    void settleByCause(Repair repair, const QList<Repair> &others);
    void settleStepwise(const QList<int> &component, const Repair &step);
    void settleOneByOne(const QList<int> &component, const Suggestion &sums);
    void deduce(int rule);

    Repair takeCause(Repair &repair) const;
    bool shareRule(int cell, int other) const;
    bool settles(const Repair &step, int rule) const;
    bool touches(const Repair &repair, int rule) const;

    void addGroup(const QList<int> &rules, const QList<Repair> &repairs, const QList<int> &related);
    Suggestion suggestion(const Repair &repair, const QList<int> &rules, const QList<int> &related) const;
    Suggestion addedUp(const QList<int> &component) const;
    void assess(Suggestion &suggestion) const;
    int failing(const QList<int> &rules, const Suggestion &suggestion) const;
    QString hint(const QList<int> &rules, bool anySettles) const;

    const Report &m_report;
    const LinearChecks &m_checks;
    RepairSearch m_search;
    QList<SuggestionGroup> m_groups;
};

}  // namespace kaibao
