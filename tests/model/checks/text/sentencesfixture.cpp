// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/checks/text/sentencesfixture.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kaibao {

namespace {

struct SentenceCell
{
    const char *key;
    const char *text;
};

// 20 new and 1 carried in: 12 + 8 and 1; 20 handled, 1 carried over.
constexpr SentenceCell Cells[] = {
    {"requests/new/natural_person", "14"},
    {"requests/new/business", "4"},
    {"requests/new/legal_service", "2"},
    {"requests/new/total", "20"},
    {"requests/carried_in/natural_person", "1"},
    {"requests/carried_in/total", "1"},
    {"requests/granted/total", "10"},
    {"requests/partially_granted/total", "2"},
    {"requests/denied.third_party/total", "1"},
    {"requests/denied.enforcement_file/total", "1"},
    {"requests/unavailable.not_held/total", "4"},
    {"requests/not_processed.petition/total", "1"},
    {"requests/other_handling.other/total", "1"},
    {"requests/handled_total/total", "20"},
    {"requests/carried_out/total", "1"},
    {"reviews/reconsideration/upheld", "2"},
    {"reviews/reconsideration/corrected", "1"},
    {"reviews/reconsideration/total", "3"},
    {"reviews/litigation_direct/upheld", "1"},
    {"reviews/litigation_direct/total", "1"},
    {"disclosure/normative_documents/issued", "2"},
    {"disclosure/normative_documents/repealed", "1"},
    {"disclosure/normative_documents/in_force", "9"},
    {"disclosure/licensing/decisions", "128"},
    {"disclosure/penalties/decisions", "17"},
    {"disclosure/fees/amount", "26.55"},
};

QList<Finding> failedOf(const QString &rule, const Report &report)
{
    TextChecks checks(report.edition());
    checks.assess(report);
    QList<Finding> failed;
    for (const Finding &finding : checks.findings()) {
        if (finding.rule == rule && finding.status == Status::Failed)
            failed << finding;
    }
    return failed;
}

}  // namespace

Report reportSaying(const QString &text, const QString &narrative, const QString &edition)
{
    Report report = zeroReport(edition);
    report.setYear(2024);
    report.setText(field::OrganisationName, QStringLiteral("云岭县青石桥镇人民政府"));
    report.setText(field::narrative(narrative), text);
    for (const SentenceCell &cell : Cells) {
        if (report.edition().findCell(QLatin1String(cell.key)))
            type(report, QLatin1String(cell.key), QLatin1String(cell.text));
    }
    return report;
}

QStringList quotedBy(const QString &rule, const Report &report)
{
    QStringList quotes;
    for (const Finding &finding : failedOf(rule, report))
        quotes << report.text(finding.field).mid(finding.offset, finding.length);
    return quotes;
}

QString saidBy(const QString &rule, const QString &text)
{
    QStringList messages;
    for (const Finding &finding : failedOf(rule, reportSaying(text)))
        messages << finding.message;
    return messages.join(u'|');
}

Status statusOf(const QString &rule, const Report &report)
{
    TextChecks checks(report.edition());
    checks.assess(report);
    const auto &all = checks.findings();
    const auto found =
        std::find_if(all.begin(), all.end(), [&rule](const Finding &f) { return f.rule == rule; });
    EXPECT_NE(found, all.end()) << rule.toStdString();
    return found == all.end() ? Status::NotApplicable : found->status;
}

void expectQuotes(const QString &rule, std::initializer_list<SentenceCase> cases)
{
    for (const SentenceCase &c : cases) {
        const Report report = reportSaying(c.text.toString(), c.narrative.toString());
        EXPECT_EQ(quotedBy(rule, report).join(u'|'), c.quotes.toString()) << c.text.toString().toStdString();
    }
}

}  // namespace kaibao
