// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/checks.h"

#include "model/checks/catalogue.h"
#include "model/checks/cellchecks.h"
#include "model/checks/disclosurechecks.h"
#include "model/checks/explained.h"
#include "model/checks/fingerprint.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

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
    case Status::Explained:
        ++summary.explained;
        break;
    case Status::Failed:
        ++(level == Level::Must ? summary.must : level == Level::Explain ? summary.explain : summary.hint);
        break;
    }
}

/// Gives each finding of a rule that is code the source that the catalogue has.
void complete(const Edition &edition, QList<Finding> &findings)
{
    QHash<QString, QString> sources;
    for (const RuleEntry &rule : edition.codeRules())
        sources.insert(rule.id, rule.source);
    for (Finding &finding : findings) {
        if (finding.source.isEmpty())
            finding.source = sources.value(finding.rule);
    }
}

/// What is said of a rule of the printed pages until they were laid out.
Finding notLaidOut(const Report &report, const RuleEntry &rule)
{
    Finding finding;
    finding.rule = rule.id;
    finding.level = rule.level;
    finding.status = Status::Unassessed;
    finding.message = rule.claim;
    finding.because = Text::tr("the pages have not been laid out");
    finding.fingerprint = fingerprintOf(report, finding);
    return finding;
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
    for (const RuleEntry &rule : report.edition().codeRules()) {
        if (isJudgedOutside(rule.id))
            m_further.insert(rule.id, {notLaidOut(report, rule)});
    }
    assess(report);
}

void Checks::assess(const Report &report)
{
    m_linear.assess(report);
    m_text.assess(report);
    m_years.assess(pairWith(report), m_text.fields());
    assessCells(report);
    collect(report);
}

void Checks::update(const Report &report, const Change &change)
{
    for (const CellEdit &edit : change.cells)
        m_linear.reassess(report, edit.cell);
    const auto isKind = [](const TextEdit &edit) { return edit.field == field::OrganisationKind; };
    if (std::any_of(change.texts.begin(), change.texts.end(), isKind))
        m_linear.assess(report);
    m_text.reassess(report, change);
    m_years.reassess(pairWith(report), change, m_text.fields());
    assessCells(report);
    collect(report);
}

QList<Finding> Checks::all(const Report &report) const
{
    QList<Finding> findings = m_cellFindings;
    for (int rule = 0; rule < m_linear.verdicts().size(); ++rule)
        findings << m_linear.finding(report, rule);
    findings << beyondLinear();
    complete(report.edition(), findings);
    applyExplanations(pairWith(report), findings);
    return findings;
}

QList<Finding> Checks::beyondLinear() const
{
    QList<Finding> findings = m_years.findings() + m_text.findings();
    for (const QList<Finding> &further : m_further)
        findings << further;
    return findings;
}

void Checks::setCalendar(const Report &report, const FilingCalendar &calendar)
{
    m_calendar = calendar;
    assessCells(report);
    collect(report);
}

void Checks::setFurther(const Report &report, const QString &rule, const QList<Finding> &findings)
{
    m_further.insert(rule, findings);
    collect(report);
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
    m_cellFindings << checkNotUnderstood(report) << checkSameTwice(report)
                   << checkFeeUnit(pairWith(report), m_text.fields());
    if (m_calendar)
        m_cellFindings << checkDeadline(report, *m_calendar);
}

void Checks::collect(const Report &report)
{
    m_open.clear();
    m_summary = {};
    collect(m_cellFindings);
    for (int rule = 0; rule < m_linear.verdicts().size(); ++rule) {
        const Status status = m_linear.verdicts()[rule].status;
        if (isOpen(status))
            m_open << m_linear.finding(report, rule);
        else
            count(m_summary, status, report.edition().rules()[rule].level);
    }
    collect(beyondLinear());
    sortOut(report);
    m_levels.fill(std::nullopt, report.edition().cells().size());
    markCells();
}

void Checks::collect(const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (isOpen(finding.status))
            m_open << finding;
        else
            count(m_summary, finding.status, finding.level);
    }
}

/// Sets apart what the report explains, and puts the rest in order.
void Checks::sortOut(const Report &report)
{
    complete(report.edition(), m_open);
    applyExplanations(pairWith(report), m_open);
    for (const Finding &finding : std::as_const(m_open))
        count(m_summary, finding.status, finding.level);
    const auto isExplained = [](const Finding &finding) { return finding.status == Status::Explained; };
    m_explained.clear();
    std::copy_if(m_open.begin(), m_open.end(), std::back_inserter(m_explained), isExplained);
    m_open.removeIf(isExplained);
    std::stable_sort(m_open.begin(), m_open.end(), moreUrgent);
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
