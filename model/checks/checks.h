// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/deadline.h"
#include "model/checks/linearchecks.h"
#include "model/checks/text/textchecks.h"
#include "model/checks/yearchecks.h"

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
    int explained = 0;

    int assessed() const { return must + explain + hint + passed + explained; }
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

    /// What day it is; until it is told, nothing is said of the deadline.
    void setCalendar(const Report &report, const FilingCalendar &calendar);

    /// Takes in what a part of the program above the model has found by a rule of its own, a character without a
    /// glyph say; it replaces what was said of that rule before.
    void setFurther(const Report &report, const QString &rule, const QList<Finding> &findings);

    /// Every rule's verdict: in the order of the form, cell checks first, then the years, sentences last.
    QList<Finding> all(const Report &report) const;
    /// The failed ones by level, then the unassessed.
    const QList<Finding> &open() const { return m_open; }
    /// Those that failed and that the report explains.
    const QList<Finding> &explained() const { return m_explained; }
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
    void collect(const Report &report);
    void collect(const QList<Finding> &findings);
    QList<Finding> beyondLinear() const;
    void sortOut(const Report &report);
    void markCells();

    LinearChecks m_linear;
    TextChecks m_text;
    YearChecks m_years;
    std::optional<Report> m_previous;
    std::optional<FilingCalendar> m_calendar;
    QList<Finding> m_cellFindings;
    QMap<QString, QList<Finding>> m_further;  ///< by rule
    QList<Finding> m_open;
    QList<Finding> m_explained;
    CheckSummary m_summary;
    QList<std::optional<Level>> m_levels;  ///< by cell
};

}  // namespace kaibao
