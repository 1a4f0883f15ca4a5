// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/text/textfield.h"
#include "model/checks/unchangedtext.h"
#include "model/report/change.h"

namespace kaibao {

/// The `years.*` rules: a report held against the one of the year before, kept up to date with its changes. Each is
/// Unassessed where last year's report is not at hand, NotApplicable where its form has nothing to compare with.
class YearChecks final
{
public:
    /// `fields`: the report's texts as they were read for the other checks.
    void assess(const ReportPair &reports, const QList<TextField> &fields);
    /// After the change was applied to the report: runs only what reads a changed cell or text.
    void reassess(const ReportPair &reports, const Change &change, const QList<TextField> &fields);

    QList<Finding> findings() const;

private:
    void assessCells(const ReportPair &reports);
    void reassessCell(const ReportPair &reports, CellId cell);
    void assessGrowth(const ReportPair &reports, const QList<TextField> &fields);

    QList<Finding> m_linear;  ///< in the order of Edition::yearRules()
    QMap<CellId, Finding> m_jumps;
    Finding m_quietJumps;  ///< what is said where no figure jumps
    UnchangedText m_unchangedText;
    Finding m_unchanged;
    QList<Finding> m_growth;
};

/// `years.jump` of one cell: a figure five times or a fifth of last year's, or gone from more than twenty to none.
std::optional<Finding> checkJump(const ReportPair &reports, CellId cell);

/// `years.growth_rate`: percentages of growth in the sentences, held against the cells of both years.
QList<Finding> checkGrowth(const ReportPair &reports, const QList<TextField> &fields);

}  // namespace kaibao
