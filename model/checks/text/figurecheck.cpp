// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/findingwords.h"
#include "model/checks/fingerprint.h"
#include "model/checks/text/readingsum.h"
#include "model/checks/text/textfield.h"

namespace kaibao {

namespace {

QList<CellId> cellsOf(const FigureClaim &claim)
{
    QList<CellId> cells;
    for (const TextReading &reading : claim.readings) {
        for (const CellId cell : reading.cells) {
            if (!cells.contains(cell))
                cells << cell;
        }
    }
    return cells;
}

class FigureRule final
{
public:
    explicit FigureRule(const Report &report) : m_report(report) {}

    CellBoundVerdict check(const QList<TextField> &fields)
    {
        for (const TextField &field : fields) {
            const TextContext context{m_report, field.field, field.shown, field.scan};
            for (const FigureClaim &claim : field.facts.figures)
                judge(context, claim);
        }
        if (!m_open.isEmpty())
            addUnassessed();
        return m_verdict;
    }

private:
    void judge(const TextContext &context, const FigureClaim &claim)
    {
        ++m_verdict.examined;
        bool known = true;
        for (const TextReading &reading : claim.readings) {
            const ReadingSum sum = sumOf(m_report, reading);
            known = known && sum.known;
            if (sum.known && agrees(claim, sum)) {
                const QString words = context.quote(claim.begin, claim.end);
                m_verdict.agreeing << TextWords::tr("“%1” = %2").arg(words, reading.label);
                return;
            }
        }
        if (known)
            fail(context, claim);
        else
            leaveOpen(context, claim);
    }

    void fail(const TextContext &context, const FigureClaim &claim)
    {
        if (m_failed++ >= MostTextFindings)
            return;
        Finding finding = context.finding(QStringLiteral("text.figure"), claim.begin, claim.end);
        QStringList readings;
        for (const TextReading &reading : claim.readings)
            readings << TextWords::tr("%1: %2").arg(reading.label, inWords(sumOf(m_report, reading)));
        const QString words = context.quote(claim.begin, claim.end);
        const QString table = readings.join(TextWords::tr(", "));
        finding.message =
            claim.ownScope
                ? TextWords::tr(
                      "“%1”, the table has %2. If the text and the table are not about the same bodies, "
                      "say so in a sentence.")
                      .arg(words, table)
                : TextWords::tr("“%1”, but the table has %2.").arg(words, table);
        finding.cells = cellsOf(claim);
        finding.fingerprint = fingerprintOf(m_report, finding);
        m_verdict.findings << finding;
    }

    void leaveOpen(const TextContext &context, const FigureClaim &claim)
    {
        if (m_open.size() >= MostTextFindings)
            return;
        m_open << QStringLiteral("“%1”").arg(context.quote(claim.begin, claim.end));
        for (const CellId cell : cellsOf(claim)) {
            if (!m_report.value(cell).isNumber() && !m_openCells.contains(cell))
                m_openCells << cell;
        }
    }

    void addUnassessed()
    {
        Finding finding;
        finding.rule = QStringLiteral("text.figure");
        finding.level = Level::Explain;
        finding.status = Status::Unassessed;
        finding.message =
            TextWords::tr("Not held against the tables: %1.").arg(m_open.join(TextWords::tr(", ")));
        finding.cells = m_openCells;
        finding.because = whyOpen(m_report, finding.cells);
        finding.fingerprint = fingerprintOf(m_report, finding);
        m_verdict.findings << finding;
    }

    const Report &m_report;
    CellBoundVerdict m_verdict;
    QStringList m_open;
    QList<CellId> m_openCells;
    int m_failed = 0;
};

}  // namespace

CellBoundVerdict checkFigures(const Report &report, const QList<TextField> &fields)
{
    return FigureRule(report).check(fields);
}

}  // namespace kaibao
