// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/catalogue.h"
#include "model/checks/fingerprint.h"
#include "model/checks/text/readingsum.h"
#include "model/checks/text/share.h"
#include "model/checks/yearchecks.h"

#include <algorithm>

namespace kaibao {

namespace {

const QString Rule = QStringLiteral("years.growth_rate");

/// The figures of two years by one reading.
struct Growth
{
    ReadingSum now;
    ReadingSum before;

    bool known() const { return now.known && before.known && before.value > 0; }
    qint64 difference() const { return now.value - before.value; }
};

class GrowthRule final
{
public:
    explicit GrowthRule(const ReportPair &reports) : m_reports(reports) {}

    QList<Finding> check(const QList<TextField> &fields)
    {
        for (const TextField &field : fields) {
            const TextContext context{m_reports.report, field.field, field.shown, field.scan};
            for (const GrowthClaim &growth : field.facts.growths)
                judge(context, growth, field.facts.figures[growth.figure]);
        }
        if (m_findings.isEmpty())
            m_findings << quietFinding();
        return m_findings;
    }

private:
    void judge(const TextContext &context, const GrowthClaim &growth, const FigureClaim &claim)
    {
        ++m_examined;
        QList<Growth> known;
        for (const TextReading &reading : claim.readings) {
            const Growth candidate{sumOf(m_reports.report, reading), sumBefore(m_reports, reading)};
            if (!candidate.known())
                continue;
            if (matches(growth, candidate))
                return;
            if (agrees(claim, candidate.now))
                known.prepend(candidate);
        }
        if (m_reports.previous && !known.isEmpty())
            fail(context, growth, claim, known.first());
        else if (!m_reports.previous)
            ++m_open;
    }

    static bool matches(const GrowthClaim &growth, const Growth &figures)
    {
        const qint64 difference = growth.fell ? -figures.difference() : figures.difference();
        return difference >= 0 && isShare(difference, figures.before.value, growth.rate);
    }

    void fail(const TextContext &context, const GrowthClaim &growth, const FigureClaim &claim,
              const Growth &figures)
    {
        if (m_findings.size() >= MostTextFindings)
            return;
        Finding finding = context.finding(Rule, growth.begin, growth.end);
        finding.cells = claim.readings.first().cells;
        finding.cellsBefore = finding.cells;
        const double exact =
            100.0 * static_cast<double>(figures.difference()) / static_cast<double>(figures.before.value);
        finding.message =
            TextWords::tr("“%1”: from %2 last year to %3 this year it is %4 %.")
                .arg(context.quote(growth.begin, growth.end), inWords(figures.before), inWords(figures.now),
                     QString::number(exact, 'f', std::max(1, growth.rate.decimals)));
        finding.fingerprint = fingerprintOf(m_reports, finding);
        m_findings << finding;
    }

    Finding quietFinding() const
    {
        Finding finding;
        finding.rule = Rule;
        finding.level = Level::Explain;
        finding.message = codeRule(m_reports.report.edition(), Rule).claim;
        finding.status = m_examined > m_open ? Status::Passed : Status::NotApplicable;
        if (m_open > 0 || !m_reports.previous) {
            finding.status = Status::Unassessed;
            finding.because = TextWords::tr("the report of the year before is not at hand");
        } else if (m_examined == 0) {
            finding.because = TextWords::tr("no sentence says by how much a figure of the tables has grown");
        }
        finding.fingerprint = fingerprintOf(m_reports, finding);
        return finding;
    }

    const ReportPair &m_reports;
    QList<Finding> m_findings;
    int m_examined = 0;
    int m_open = 0;
};

}  // namespace

QList<Finding> checkGrowth(const ReportPair &reports, const QList<TextField> &fields)
{
    return GrowthRule(reports).check(fields);
}

}  // namespace kaibao
