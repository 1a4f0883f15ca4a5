// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/verdict.h"

#include "model/checks/fingerprint.h"
#include "model/checks/tally.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace kaibao {

namespace {

using Because = Verdict::Because;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LinearChecks)
};

QString valueInWords(const CellValue *value)
{
    if (!value || value->isBlank())
        return Text::tr("(blank)");
    if (value->isNumber())
        return value->text();
    return value->state() == CellValue::State::NotApplicable ? Text::tr("(does not apply)")
                                                             : Text::tr("“%1”").arg(value->text());
}

QString sentence(const ReportPair &reports, const LinearRule &rule, const Finding::Sides &sides)
{
    QString text = rule.message;
    int position = 0;
    for (const QList<Term> *side : {&rule.left, &rule.right}) {
        for (const Term &term : *side)
            text.replace(QStringLiteral("{%1}").arg(++position), valueInWords(reports.value(term)));
    }
    text.replace(QStringLiteral("{scope}"), rule.scopeLabel);
    text.replace(QStringLiteral("{left}"), QString::number(sides.left));
    text.replace(QStringLiteral("{right}"), QString::number(sides.right));
    return text.replace(QStringLiteral("{difference}"), QString::number(sides.difference()));
}

QString reason(Because because, const ReportPair &reports, const LinearRule &rule)
{
    switch (because) {
    case Because::Blank:
        return Text::tr("%n cell(s) are blank", nullptr, tallyOf(reports, rule).blanks);
    case Because::NotUnderstood:
        return Text::tr("a cell holds no number");
    case Because::Computed:
        return Text::tr("the total is computed from its parts, so this is not independently checked");
    case Because::NoPrevious:
        return Text::tr("the report of the year before is not at hand");
    case Because::NoKind:
        return Text::tr("the kind of the organisation is not filled in");
    case Because::Nothing:
        break;
    }
    return {};
}

void addCells(const LinearRule &rule, Finding &finding)
{
    for (const QList<Term> *side : {&rule.left, &rule.right}) {
        for (const Term &term : *side)
            (term.previous ? finding.cellsBefore : finding.cells) << term.cell;
    }
}

bool readsPrevious(const LinearRule &rule)
{
    const auto previous = [](const Term &term) { return term.previous; };
    return std::any_of(rule.left.begin(), rule.left.end(), previous)
        || std::any_of(rule.right.begin(), rule.right.end(), previous);
}

/// Whether the form of the year before has every cell that the rule reads there.
bool comparable(const LinearRule &rule, const ReportPair &reports)
{
    const auto found = [&reports](const Term &term) { return reports.value(term) != nullptr; };
    return std::all_of(rule.left.begin(), rule.left.end(), found)
        && std::all_of(rule.right.begin(), rule.right.end(), found);
}

/// How the rule stands whatever the cells hold; nothing where they decide.
std::optional<Verdict> judgeUnread(const LinearRule &rule, const ReportPair &reports)
{
    Verdict verdict;
    if (!rule.organisationKinds.isEmpty() && reports.report.text(field::OrganisationKind).isEmpty())
        verdict.because = Because::NoKind;
    else if (concerns(rule, reports.report) && readsPrevious(rule) && !reports.previous)
        verdict.because = Because::NoPrevious;
    else if (!concerns(rule, reports.report) || !comparable(rule, reports))
        verdict.status = Status::NotApplicable;
    else
        return std::nullopt;
    return verdict;
}

}  // namespace

Verdict judge(const LinearRule &rule, const ReportPair &reports)
{
    if (const std::optional<Verdict> unread = judgeUnread(rule, reports))
        return *unread;
    Verdict verdict;
    const Tally tally = tallyOf(reports, rule);
    verdict.sides = tally.sides;
    const bool computed =
        rule.computes != CellId::None && reports.report.cell(rule.computes).origin == Origin::Computed;
    if (tally.contradicts(rule.relation))
        verdict.status = Status::Failed;
    else if (!tally.complete())
        verdict.because = tally.blanks > 0 ? Because::Blank : Because::NotUnderstood;
    else if (computed)
        verdict.because = Because::Computed;
    else
        verdict.status = Status::Passed;
    return verdict;
}

Finding describe(const LinearRule &rule, const Verdict &verdict, const ReportPair &reports)
{
    const bool failed = verdict.status == Status::Failed;
    Finding finding;
    finding.rule = rule.id;
    finding.scope = rule.scope;
    finding.level = rule.level;
    finding.status = verdict.status;
    finding.because = reason(verdict.because, reports, rule);
    if (failed) {
        finding.message = sentence(reports, rule, verdict.sides);
        finding.sides = verdict.sides;
    } else {
        finding.message =
            rule.scopeLabel.isEmpty() ? rule.claim : Text::tr("%1: %2").arg(rule.scopeLabel, rule.claim);
    }
    addCells(rule, finding);
    finding.source = rule.source;
    finding.fingerprint = fingerprintOf(reports, finding);
    return finding;
}

}  // namespace kaibao
