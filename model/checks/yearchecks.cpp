// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/yearchecks.h"

#include "model/checks/fingerprint.h"
#include "model/report/showntext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(YearChecks)
};

constexpr int JumpFactor = 5;
constexpr qint64 WorthMissing = 20;  // from more than this to nothing is worth a look
constexpr int MostUnchanged = 60;    // percent of the text; above it the clerk is asked why

QString noPrevious()
{
    return Text::tr("the report of the year before is not at hand");
}

/// Small figures jump all the time: below this on both sides nothing is said.
constexpr qint64 SmallFigure = 10;

bool jumps(qint64 before, qint64 now)
{
    if (now == 0)
        return before > WorthMissing;
    if (before == 0 || std::max(before, now) < SmallFigure)
        return false;
    return now >= before * JumpFactor || now * JumpFactor <= before;
}

Finding jumpFinding(Status status, const QString &message)
{
    Finding finding;
    finding.rule = QStringLiteral("years.jump");
    finding.level = Level::Hint;
    finding.status = status;
    finding.message = message;
    return finding;
}

Finding jumpAt(const ReportPair &reports, CellId id, const CellValue &before)
{
    const Cell &cell = reports.report.edition().cell(id);
    Finding finding =
        jumpFinding(Status::Failed, Text::tr("%1, %2: %3 last year, %4 this year. Please look again.")
                                        .arg(cell.rowLabel, cell.columnLabel, before.text(),
                                             reports.report.value(id).text()));
    finding.scope = cell.key();
    finding.cells = {id};
    finding.fingerprint = fingerprintOf(reports.report, finding);
    return finding;
}

/// A sentence without its figures and blanks, so that “131 条” and “152 条” are the same sentence.
QString masked(QStringView sentence)
{
    QString text;
    for (const QChar c : sentence) {
        if (!c.isDigit() && !c.isSpace())
            text += c;
    }
    return text;
}

QStringList sentences(const Report &report)
{
    constexpr qsizetype ShortestSentence = 8;  // headings and set phrases repeat every year
    QStringList found;
    for (const QString &key : report.edition().narratives()) {
        const QString text = shownNarrative(report, key);
        qsizetype start = 0;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const bool end = i == text.size() || QStringView(u"。！？；\n").contains(text[i]);
            if (!end)
                continue;
            const QString sentence = masked(QStringView(text).sliced(start, i - start));
            if (sentence.size() >= ShortestSentence)
                found << sentence;
            start = i + 1;
        }
    }
    return found;
}

}  // namespace

QList<Finding> checkYears(const ReportPair &reports)
{
    QList<Finding> findings;
    for (const LinearRule &rule : reports.report.edition().yearRules())
        findings << describe(rule, judge(rule, reports), reports);
    findings << checkJumps(reports) << checkUnchangedText(reports);
    return findings;
}

QList<Finding> checkJumps(const ReportPair &reports)
{
    if (!reports.previous) {
        Finding finding = jumpFinding(Status::Unassessed, Text::tr("No figure is far from last year's."));
        finding.because = noPrevious();
        return {finding};
    }
    QList<Finding> findings;
    const auto &cells = reports.report.edition().cells();
    for (int i = 0; i < cells.size(); ++i) {
        const auto id = static_cast<CellId>(i);
        const CellValue *before = reports.value({id, 1, true});
        const CellValue &now = reports.report.value(id);
        if (before && before->isNumber() && now.isNumber() && jumps(before->number(), now.number()))
            findings << jumpAt(reports, id, *before);
    }
    if (findings.isEmpty())
        findings << jumpFinding(Status::Passed, Text::tr("No figure is far from last year's."));
    return findings;
}

Finding checkUnchangedText(const ReportPair &reports)
{
    Finding finding;
    finding.rule = QStringLiteral("years.unchanged_text");
    finding.level = Level::Hint;
    finding.status = Status::Passed;
    finding.message = Text::tr("No sentence stands word for word in last year's report.");
    if (!reports.previous) {
        finding.status = Status::Unassessed;
        finding.because = noPrevious();
        return finding;
    }
    const QStringList before = sentences(*reports.previous);
    const QSet<QString> known(before.begin(), before.end());
    qsizetype all = 0;
    qsizetype unchanged = 0;
    int count = 0;
    for (const QString &sentence : sentences(reports.report)) {
        all += sentence.size();
        if (!known.contains(sentence))
            continue;
        unchanged += sentence.size();
        ++count;
    }
    if (count == 0)
        return finding;
    const auto share = static_cast<int>(unchanged * 100 / all);
    finding.status = Status::Failed;
    finding.level = share > MostUnchanged ? Level::Explain : Level::Hint;
    finding.scope = QString::number(share);
    finding.message = Text::tr("%n sentence(s), %1 % of the text, stand word for word in last year's report, "
                               "figures set aside.",
                               nullptr, count)
                          .arg(share);
    finding.fingerprint = fingerprintOf(reports.report, finding);
    return finding;
}

}  // namespace kaibao
