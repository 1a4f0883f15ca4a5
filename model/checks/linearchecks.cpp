// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/linearchecks.h"

#include "model/checks/fingerprint.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

using Because = LinearChecks::Verdict::Because;

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("LinearChecks", text, nullptr, count);
}

/// What is known of left minus right when some cells have no number: whether the unknown part can only
/// raise it, only lower it, or both. A count is never negative, so its blank pulls one way only.
struct Tally
{
    Finding::Sides sides;
    int blanks = 0;
    int notUnderstood = 0;
    bool canRise = false;
    bool canFall = false;

    bool complete() const { return blanks == 0 && notUnderstood == 0; }

    void addUnknown(CellKind kind, int weight)
    {
        canRise = canRise || weight > 0 || kind == CellKind::SignedChange;
        canFall = canFall || weight < 0 || kind == CellKind::SignedChange;
    }
};

void add(Tally &tally, const Report &report, const LinearRule &rule, const Term &term, bool onLeft)
{
    const CellValue &value = report.value(term.cell);
    if (value.isNumber()) {
        (onLeft ? tally.sides.left : tally.sides.right) += term.weight * value.number();
        return;
    }
    const bool blank = value.isBlank();
    if (value.state() == CellValue::State::NotApplicable || (blank && rule.blank == BlankPolicy::Zero))
        return;
    ++(blank ? tally.blanks : tally.notUnderstood);
    tally.addUnknown(report.edition().cell(term.cell).kind, onLeft ? term.weight : -term.weight);
}

Tally tallyOf(const Report &report, const LinearRule &rule)
{
    Tally tally;
    for (const Term &term : rule.left)
        add(tally, report, rule, term, true);
    for (const Term &term : rule.right)
        add(tally, report, rule, term, false);
    return tally;
}

/// Whether the relation fails whatever stands in the cells that have no number.
bool fails(LinearRule::Relation relation, const Tally &tally)
{
    const qint64 difference = tally.sides.left - tally.sides.right;
    const bool tooHigh = difference > 0 && !tally.canFall;
    const bool tooLow = difference < 0 && !tally.canRise;
    switch (relation) {
    case LinearRule::Relation::Equal:
        return tooHigh || tooLow;
    case LinearRule::Relation::AtMost:
        return tooHigh;
    case LinearRule::Relation::AtLeast:
        return tooLow;
    }
    return false;
}

bool concerns(const LinearRule &rule, const Report &report)
{
    return rule.organisationKinds.isEmpty()
           || rule.organisationKinds.contains(report.text(field::OrganisationKind));
}

QString valueInWords(const CellValue &value)
{
    return value.isNumber() ? value.text() : tr("(blank)");
}

QString sentence(const Report &report, const LinearRule &rule, const Finding::Sides &sides)
{
    QString text = rule.message;
    int position = 0;
    for (const QList<Term> *side : {&rule.left, &rule.right}) {
        for (const Term &term : *side)
            text.replace(QStringLiteral("{%1}").arg(++position), valueInWords(report.value(term.cell)));
    }
    text.replace(QStringLiteral("{scope}"), rule.scopeLabel);
    text.replace(QStringLiteral("{left}"), QString::number(sides.left));
    text.replace(QStringLiteral("{right}"), QString::number(sides.right));
    return text.replace(QStringLiteral("{difference}"), QString::number(sides.difference()));
}

QString reason(Because because, const Report &report, const LinearRule &rule)
{
    switch (because) {
    case Because::Blank:
        return tr("%n cell(s) are blank", tallyOf(report, rule).blanks);
    case Because::NotUnderstood:
        return tr("a cell holds no number");
    case Because::Computed:
        return tr("the total is computed from its parts, so this is not independently checked");
    case Because::Nothing:
        break;
    }
    return {};
}

QList<CellId> cellsOf(const LinearRule &rule)
{
    QList<CellId> cells;
    for (const QList<Term> *side : {&rule.left, &rule.right}) {
        for (const Term &term : *side)
            cells << term.cell;
    }
    return cells;
}

}  // namespace

LinearChecks::LinearChecks(const Edition &edition)
    : m_edition(&edition), m_rulesByCell(edition.cells().size()), m_verdicts(edition.rules().size())
{
    for (int rule = 0; rule < edition.rules().size(); ++rule) {
        for (const CellId cell : cellsOf(edition.rules()[rule]))
            m_rulesByCell[index(cell)] << rule;
    }
}

void LinearChecks::assess(const Report &report)
{
    for (int rule = 0; rule < m_verdicts.size(); ++rule)
        assessRule(report, rule);
}

void LinearChecks::reassess(const Report &report, CellId changed)
{
    for (const int rule : rulesReading(changed))
        assessRule(report, rule);
}

void LinearChecks::assessRule(const Report &report, int ruleIndex)
{
    const LinearRule &rule = m_edition->rules()[ruleIndex];
    Verdict &verdict = m_verdicts[ruleIndex];
    verdict = {};
    if (!concerns(rule, report)) {
        verdict.status = Status::NotApplicable;
        return;
    }
    const Tally tally = tallyOf(report, rule);
    verdict.sides = tally.sides;
    if (fails(rule.relation, tally)) {
        verdict.status = Status::Failed;
    } else if (!tally.complete()) {
        verdict.because = tally.blanks > 0 ? Because::Blank : Because::NotUnderstood;
    } else if (rule.computes != CellId::None && report.cell(rule.computes).origin == Origin::Computed) {
        verdict.because = Because::Computed;
    } else {
        verdict.status = Status::Passed;
    }
}

Finding LinearChecks::finding(const Report &report, int ruleIndex) const
{
    const LinearRule &rule = m_edition->rules()[ruleIndex];
    const Verdict &verdict = m_verdicts[ruleIndex];
    Finding finding;
    finding.rule = rule.id;
    finding.scope = rule.scope;
    finding.level = rule.level;
    finding.status = verdict.status;
    finding.because = reason(verdict.because, report, rule);
    finding.message = verdict.status == Status::Failed ? sentence(report, rule, verdict.sides) : rule.claim;
    if (verdict.status == Status::Failed)
        finding.sides = verdict.sides;
    if (verdict.status != Status::Failed && !rule.scopeLabel.isEmpty())
        finding.message = tr("%1: %2").arg(rule.scopeLabel, rule.claim);
    finding.cells = cellsOf(rule);
    finding.source = rule.source;
    finding.fingerprint = fingerprintOf(report, finding);
    return finding;
}

}  // namespace kaibao
