// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/checks.h"

#include "model/checks/cellchecks.h"
#include "model/checks/yearchecks.h"

#include <algorithm>

namespace kaibao {

namespace {

void count(CheckSummary &summary, Status status, Level level)
{
    switch (status) {
    case Status::Passed:
        ++summary.passed;
        break;
    case Status::Unassessed:
        ++summary.unassessed;
        break;
    case Status::NotApplicable:
        ++summary.notApplicable;
        break;
    case Status::Failed:
        ++(level == Level::Must ? summary.must : level == Level::Explain ? summary.explain : summary.hint);
        break;
    }
}

bool moreUrgent(const Finding &a, const Finding &b)
{
    const auto rank = [](const Finding &finding) {
        return finding.status == Status::Failed ? static_cast<int>(finding.level) : 3;
    };
    return rank(a) < rank(b);
}

bool isOpen(Status status)
{
    return status == Status::Failed || status == Status::Unassessed;
}

}  // namespace

Checks::Checks(const Report &report, std::optional<Report> previous)
    : m_linear(report.edition()), m_text(report.edition()), m_previous(std::move(previous))
{
    assess(report);
}

void Checks::assess(const Report &report)
{
    m_linear.assess(report);
    m_text.assess(report);
    assessCells(report);
    assessYears(report);
    collect(report);
}

void Checks::update(const Report &report, const Change &change)
{
    for (const CellEdit &edit : change.cells)
        m_linear.reassess(report, edit.cell);
    const auto isKind = [](const TextEdit &edit) { return edit.field == field::OrganisationKind; };
    if (std::any_of(change.texts.begin(), change.texts.end(), isKind))
        m_linear.assess(report);
    if (!change.cells.isEmpty() || change.year)
        assessCells(report);
    m_text.reassess(report, change);
    assessYears(report);
    collect(report);
}

QList<Finding> Checks::all(const Report &report) const
{
    QList<Finding> findings = m_cellFindings;
    for (int rule = 0; rule < m_linear.verdicts().size(); ++rule)
        findings << m_linear.finding(report, rule);
    return findings + m_yearFindings + m_text.findings();
}

std::optional<Level> Checks::levelAt(CellId cell) const
{
    return m_levels[index(cell)];
}

void Checks::assessCells(const Report &report)
{
    m_cellFindings = {checkEdition(report)};
    for (const Table &table : report.edition().tables())
        m_cellFindings << checkBlanks(report, table);
    m_cellFindings << checkNotUnderstood(report);
}

void Checks::assessYears(const Report &report)
{
    m_yearFindings = checkYears({report, m_previous ? &*m_previous : nullptr});
}

void Checks::collect(const Report &report)
{
    m_open.clear();
    m_summary = {};
    collect(m_cellFindings);
    for (int rule = 0; rule < m_linear.verdicts().size(); ++rule) {
        const Status status = m_linear.verdicts()[rule].status;
        count(m_summary, status, report.edition().rules()[rule].level);
        if (isOpen(status))
            m_open << m_linear.finding(report, rule);
    }
    collect(m_yearFindings);
    collect(m_text.findings());
    std::stable_sort(m_open.begin(), m_open.end(), moreUrgent);
    m_levels.fill(std::nullopt, report.edition().cells().size());
    markCells();
}

void Checks::collect(const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        count(m_summary, finding.status, finding.level);
        if (isOpen(finding.status))
            m_open << finding;
    }
}

void Checks::markCells()
{
    for (const Finding &finding : std::as_const(m_open)) {
        const bool showsElsewhere = finding.rule == u"cells.blank" || !finding.field.isEmpty();
        if (finding.status != Status::Failed || showsElsewhere)
            continue;
        for (const CellId cell : finding.cells) {
            std::optional<Level> &level = m_levels[index(cell)];
            level = level ? std::min(*level, finding.level) : finding.level;
        }
    }
}

}  // namespace kaibao
