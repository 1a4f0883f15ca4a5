// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/linearchecks.h"
#include "model/report/change.h"

namespace kaibao {

struct CellChange
{
    CellId cell = CellId::None;
    CellValue from;
    CellValue to;

    bool operator==(const CellChange &) const = default;
};

/// Figures that would settle something, offered and never applied unasked. What it does to the rules was
/// found by checking the whole report with them; totals that follow their parts are taken along.
struct Suggestion
{
    QList<CellChange> changes;  ///< of cells that a person fills in
    int settles = 0;            ///< rules that fail now and no longer would
    int breaks = 0;             ///< rules that do not fail now and would
    QList<int> turnsGreen;      ///< settled rules and unassessed ones that would pass; as Edition::rules()
    QList<int> turnsRed;        ///< broken rules
    QString why;                ///< one sentence: what kind of slip, what speaks for it, what stays red
    bool deduced = false;       ///< follows from the rest of an equation, which then checks nothing by itself

    bool operator==(const Suggestion &) const = default;
};

/// What can be said of failed rules that hang together through one cause, or of one with a gap in it.
struct SuggestionGroup
{
    QList<int> rules;               ///< as indexes into Edition::rules(); of a failed rule in no other group
    QList<Suggestion> suggestions;  ///< at most five, the likeliest first
    QString hint;                   ///< what the difference itself tells; empty where a slip explains it

    bool operator==(const SuggestionGroup &) const = default;
};

/// What to do about the linear rules of a report that failed, or that wait for the figure of one cell.
class Suggestions final
{
public:
    Suggestions(const Edition &edition, QList<SuggestionGroup> groups);

    const QList<SuggestionGroup> &groups() const & { return m_groups; }
    QList<SuggestionGroup> groups() && { return std::move(m_groups); }
    /// The group of the rule that a finding is about; null where there is nothing to say.
    const SuggestionGroup *of(const Finding &finding) const;

private:
    const Edition *m_edition;
    QList<SuggestionGroup> m_groups;
};

/// The checks must be up to date with the report. Last year's, where it is at hand, only tells what is likelier.
/// Costs some 100 µs for each slip: for a person who asks, not for each key.
Suggestions suggest(const ReportPair &reports, const LinearChecks &checks);

/// The suggestion as one change of the report, totals that follow their parts included.
Change changeOf(const Report &report, const Suggestion &suggestion);

}  // namespace kaibao
