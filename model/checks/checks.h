// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/linearchecks.h"
#include "model/checks/text/textchecks.h"

namespace kaibao {

/// How the rules of a report stand, one count for each result.
struct CheckSummary
{
    int must = 0;  ///< failed rules by level
    int explain = 0;
    int hint = 0;
    int passed = 0;
    int unassessed = 0;
    int notApplicable = 0;

    int assessed() const { return must + explain + hint + passed; }
    int rules() const { return assessed() + unassessed; }

    bool operator==(const CheckSummary &) const = default;
};

/// Every check of one report, kept up to date with its changes.
class Checks final
{
public:
    /// `previous` is the report of the year before, where it is at hand.
    explicit Checks(const Report &report, std::optional<Report> previous = std::nullopt);

    void assess(const Report &report);
    /// After `change` was applied to the report: runs only what reads a changed cell or text.
    void update(const Report &report, const Change &change);

    /// Every rule's verdict: in the order of the form, cell checks first, then the years, sentences last.
    QList<Finding> all(const Report &report) const;
    /// The failed ones by level, then the unassessed.
    const QList<Finding> &open() const { return m_open; }
    const CheckSummary &summary() const { return m_summary; }
    /// The rules within the report, for asking what would settle them.
    const LinearChecks &linear() const { return m_linear; }
    /// The report together with the one of the year before.
    ReportPair pairWith(const Report &report) const { return {report, m_previous ? &*m_previous : nullptr}; }

    /// The worst level among the failed rules that point at a cell, if there is one. A sentence that
    /// disagrees with a cell shows in the text, not here.
    std::optional<Level> levelAt(CellId cell) const;

private:
    void assessCells(const Report &report);
    void assessYears(const Report &report);
    void collect(const Report &report);
    void collect(const QList<Finding> &findings);
    void markCells();

    LinearChecks m_linear;
    TextChecks m_text;
    std::optional<Report> m_previous;
    QList<Finding> m_cellFindings;
    QList<Finding> m_yearFindings;
    QList<Finding> m_open;
    CheckSummary m_summary;
    QList<std::optional<Level>> m_levels;  ///< by cell
};

}  // namespace kaibao
