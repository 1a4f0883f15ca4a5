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

/// The figures of two years, by one reading of the tables or as a sentence says them.
struct Growth
{
    ReadingSum now;
    ReadingSum before;

    ReadingSum difference() const { return {std::abs(now.value - before.value), true, now.amount}; }
    double rate() const
    {
        return 100.0 * static_cast<double>(now.value - before.value) / static_cast<double>(before.value);
    }

    /// Whether it is known well enough to say whether the claim is right.
    bool judges(const GrowthClaim &claim) const
    {
        return now.known && before.known && (!claim.isRate() || before.value > 0);
    }
    bool fits(const GrowthClaim &claim) const
    {
        if (claim.fell ? now.value > before.value : now.value < before.value)
            return false;
        return claim.isRate() ? isShare(difference().value, before.value, claim.growth)
                              : isDifference(claim.growth, difference());
    }
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
                judge(context, growth, field.facts.figures);
        }
        if (m_findings.isEmpty())
            m_findings << quietFinding();
        return m_findings;
    }

private:
    void judge(const TextContext &context, const GrowthClaim &growth, const QList<FigureClaim> &claims)
    {
        ++m_examined;
        const FigureClaim &claim = claims[growth.figure];
        if (claim.rise && !growth.isRise)
            return judgeBySentence(context, growth, claim);
        for (qsizetype i = growth.firstFigure; i <= growth.figure; ++i) {
            const QList<Growth> candidates = candidatesFor(growth, claims[i]);
            if (std::any_of(candidates.begin(), candidates.end(),
                            [&](const Growth &figures) { return figures.fits(growth); }))
                return;
        }
        QList<Growth> meant = candidatesFor(growth, claim);
        meant.removeIf([&](const Growth &figures) { return !agrees(claim, figures.now); });
        if (!meant.isEmpty())
            fail(context, growth, claim, meant.first());
        else
            judgeBySentence(context, growth, claim);
    }

    /// Holds a growth against what the sentence says of both years. That two figures differ as they do says nothing.
    void judgeBySentence(const TextContext &context, const GrowthClaim &growth, const FigureClaim &claim)
    {
        const Growth said = saidIn(growth, claim);
        if (said.judges(growth) && !said.fits(growth))
            fail(context, growth, claim, said);
        else if (!said.judges(growth) || growth.isRise)
            ++m_open;
    }

    /// What the tables of both years say of a claim, reading by reading.
    QList<Growth> candidatesFor(const GrowthClaim &growth, const FigureClaim &claim) const
    {
        QList<Growth> candidates;
        for (const TextReading &reading : claim.readings)
            candidates << Growth{sumOf(m_reports.report, reading), sumBefore(m_reports, reading)};
        candidates.removeIf([&](const Growth &figures) { return !figures.judges(growth); });
        return candidates;
    }

    static Growth saidIn(const GrowthClaim &growth, const FigureClaim &claim)
    {
        const ReadingSum unknown{0, false, false};
        return {sumSaid(claim.value, claim.unit),
                growth.before ? sumSaid(growth.before->value, growth.before->unit) : unknown};
    }

    void fail(const TextContext &context, const GrowthClaim &growth, const FigureClaim &claim,
              const Growth &figures)
    {
        if (m_findings.size() >= MostTextFindings)
            return;
        const int begin = growth.before ? claim.begin : growth.begin;
        Finding finding = context.finding(Rule, begin, growth.end);
        finding.cells = claim.readings.first().cells;
        finding.cellsBefore = finding.cells;
        finding.message =
            message(growth, figures)
                .arg(context.quote(begin, growth.end), inWords(figures.before), inWords(figures.now),
                     growth.isRate()
                         ? QString::number(figures.rate(), 'f', std::max(1, growth.growth.decimals))
                         : inWords(figures.difference()));
        finding.fingerprint = fingerprintOf(m_reports, finding);
        m_findings << finding;
    }

    static QString message(const GrowthClaim &growth, const Growth &figures)
    {
        if (growth.isRate())
            return TextWords::tr("“%1”: from %2 last year to %3 this year it is %4 %.");
        return figures.now.value < figures.before.value
                 ? TextWords::tr("“%1”: from %2 last year to %3 this year it is %4 less.")
                 : TextWords::tr("“%1”: from %2 last year to %3 this year it is %4 more.");
    }

    Finding quietFinding() const
    {
        Finding finding;
        finding.rule = Rule;
        finding.level = Level::Explain;
        finding.message = codeRule(m_reports.report.edition(), Rule).claim;
        finding.status = m_examined > m_open ? Status::Passed : Status::NotApplicable;
        if (m_open > 0 || (!m_reports.previous && m_examined == 0)) {
            finding.status = Status::Unassessed;
            finding.because =
                m_reports.previous
                    ? TextWords::tr("a figure that is said to have grown is not in the tables of both years")
                    : TextWords::tr("the report of the year before is not at hand");
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
