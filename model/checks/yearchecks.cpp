// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/yearchecks.h"

#include "model/checks/catalogue.h"
#include "model/checks/fingerprint.h"
#include "model/checks/verdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(YearChecks)
};

Finding quietJumps(const ReportPair &reports)
{
    Finding finding;
    finding.rule = QStringLiteral("years.jump");
    finding.level = Level::Hint;
    finding.status = reports.previous ? Status::Passed : Status::Unassessed;
    finding.message = codeRule(reports.report.edition(), finding.rule).claim;
    if (!reports.previous)
        finding.because = Text::tr("the report of the year before is not at hand");
    finding.fingerprint = fingerprintOf(reports, finding);
    return finding;
}

bool reads(const LinearRule &rule, CellId cell)
{
    const auto isCell = [cell](const Term &term) { return term.cell == cell && !term.previous; };
    return std::any_of(rule.left.begin(), rule.left.end(), isCell)
        || std::any_of(rule.right.begin(), rule.right.end(), isCell);
}

/// Whether the change alters what the rules are for, not only what they read.
bool concernsAll(const Change &change)
{
    const auto isKind = [](const TextEdit &edit) { return edit.field == field::OrganisationKind; };
    return change.year || std::any_of(change.texts.begin(), change.texts.end(), isKind);
}

}  // namespace

void YearChecks::assess(const ReportPair &reports, const QList<TextField> &fields)
{
    m_quietJumps = quietJumps(reports);
    assessCells(reports);
    m_unchangedText.assess(reports);
    m_unchanged = m_unchangedText.finding(reports);
    assessGrowth(reports, fields);
}

void YearChecks::reassess(const ReportPair &reports, const Change &change, const QList<TextField> &fields)
{
    if (concernsAll(change))
        return assess(reports, fields);
    for (const CellEdit &edit : change.cells)
        reassessCell(reports, edit.cell);
    for (const TextEdit &edit : change.texts)
        m_unchangedText.reassess(reports.report, edit.field);
    if (!change.texts.isEmpty())
        m_unchanged = m_unchangedText.finding(reports);
    if (!change.isEmpty())
        assessGrowth(reports, fields);
}

QList<Finding> YearChecks::findings() const
{
    QList<Finding> findings = m_linear + m_jumps.values();
    if (m_jumps.isEmpty())
        findings << m_quietJumps;
    return findings << m_unchanged << m_growth;
}

void YearChecks::assessCells(const ReportPair &reports)
{
    m_linear.clear();
    m_jumps.clear();
    for (const LinearRule &rule : reports.report.edition().yearRules())
        m_linear << describe(rule, judge(rule, reports), reports);
    for (int i = 0; reports.previous && i < reports.report.edition().cells().size(); ++i) {
        const auto cell = static_cast<CellId>(i);
        if (const std::optional<Finding> jump = checkJump(reports, cell))
            m_jumps.insert(cell, *jump);
    }
}

void YearChecks::reassessCell(const ReportPair &reports, CellId cell)
{
    const QList<LinearRule> &rules = reports.report.edition().yearRules();
    for (int i = 0; i < rules.size(); ++i) {
        if (reads(rules[i], cell))
            m_linear[i] = describe(rules[i], judge(rules[i], reports), reports);
    }
    if (const std::optional<Finding> jump = checkJump(reports, cell))
        m_jumps.insert(cell, *jump);
    else
        m_jumps.remove(cell);
}

void YearChecks::assessGrowth(const ReportPair &reports, const QList<TextField> &fields)
{
    m_growth = checkGrowth(reports, fields);
}

}  // namespace kaibao
