// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/reviewsheet.h"

#include "forms/paper/sheettable.h"
#include "forms/paper/sheetwords.h"
#include "model/report/difference.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReviewSheet)
};

/// The first cells that a finding points at.
QString marksOf(const Report &report, const Finding &finding)
{
    constexpr qsizetype Few = 2;
    QStringList marks;
    for (const CellId cell : finding.cells.first(std::min(Few, finding.cells.size())))
        marks << sheetwords::mark(report, cell);
    return finding.cells.size() > Few ? Text::tr("%1 and others").arg(marks.join(u'\n')) : marks.join(u'\n');
}

QString verdictOf(const Finding &finding)
{
    if (finding.status == Status::Unassessed)
        return Text::tr("Not assessed");
    if (finding.status == Status::Explained)
        return Text::tr("Explained");
    switch (finding.level) {
    case Level::Must:
        return Text::tr("To mend");
    case Level::Explain:
        return Text::tr("To explain");
    case Level::Hint:
        break;
    }
    return Text::tr("Worth a look");
}

QString reasonFor(const Finding &finding)
{
    return finding.status == Status::Explained ? finding.answer->reason : QString();
}

/// How far a count moved; nothing where one of the two is no count.
QString movement(const CellDifference &difference)
{
    const bool counts = difference.older.state() == CellValue::State::Count
                     && difference.newer.state() == CellValue::State::Count;
    if (!counts)
        return {};
    const qint64 by = difference.newer.number() - difference.older.number();
    return by > 0 ? QStringLiteral("+%1").arg(by) : QString::number(by);
}

/// Makes the parts of one sheet.
class SheetMaker final
{
public:
    SheetMaker(const Report &report, const Review &review) : m_report(report), m_review(review) {}

    SheetPart checks() const;
    SheetPart lastYear() const;
    SheetPart lastCopy() const;
    SheetPart changedSentences() const;

private:
    QStringList row(const Finding &finding) const;
    QList<QStringList> unassessedRows() const;
    Table cellTable(const Report &older, const Difference &difference, const QString &before,
                    const QString &now) const;

    const Report &m_report;
    const Review &m_review;
};

QStringList SheetMaker::row(const Finding &finding) const
{
    const QString reason = reasonFor(finding);
    QString says = finding.message;
    if (!reason.isEmpty())
        says += u'\n' + Text::tr("Explanation: %1").arg(reason);
    return {verdictOf(finding), marksOf(m_report, finding), says};
}

/// What could not be assessed for the same reason, in one row each.
QList<QStringList> SheetMaker::unassessedRows() const
{
    QStringList reasons;
    QHash<QString, QList<const Finding *>> findings;
    for (const Finding &finding : m_review.open) {
        if (finding.status != Status::Unassessed)
            continue;
        if (!findings.contains(finding.because))
            reasons << finding.because;
        findings[finding.because].append(&finding);
    }
    QList<QStringList> rows;
    for (const QString &reason : std::as_const(reasons)) {
        const Finding &first = *findings[reason].first();
        const auto count = static_cast<int>(findings[reason].size());
        rows.append({verdictOf(first), Text::tr("%n check(s)", nullptr, count), reason});
    }
    return rows;
}

SheetPart SheetMaker::checks() const
{
    QList<QStringList> rows;
    for (const Finding &finding : m_review.open) {
        if (finding.status != Status::Unassessed)
            rows.append(row(finding));
    }
    rows += unassessedRows();
    const CheckSummary &summary = m_review.summary;
    const QString sentence =
        Text::tr("%1 passed, %2 to mend, %3 to explain, %4 explained, %5 worth a look, %6 not assessed.")
            .arg(summary.passed)
            .arg(summary.must)
            .arg(summary.explain)
            .arg(summary.explained)
            .arg(summary.hint)
            .arg(summary.unassessed);
    SheetPart part{Text::tr("What the checks say"), sentence, {}};
    if (!rows.isEmpty())
        part.table = sheetTable({{Text::tr("Verdict"), 22, false},
                                 {Text::tr("Cell"), 24, false},
                                 {Text::tr("What was found"), 110, true}},
                                rows);
    return part;
}

Table SheetMaker::cellTable(const Report &older, const Difference &difference, const QString &before,
                            const QString &now) const
{
    QList<QStringList> rows;
    for (const CellDifference &cell : difference.cells) {
        rows.append({sheetwords::mark(m_report, cell.newerCell), sheetwords::cell(older, m_report, cell),
                     sheetwords::value(cell.older), sheetwords::value(cell.newer), movement(cell)});
    }
    if (rows.isEmpty())
        return {};
    return sheetTable({{Text::tr("Cell"), 22, false},
                       {Text::tr("What it counts"), 74, true},
                       {before, 20, false},
                       {now, 20, false},
                       {Text::tr("Change"), 20, false}},
                      rows);
}

SheetPart SheetMaker::lastYear() const
{
    SheetPart part{Text::tr("This year beside last year"), {}, {}};
    if (!m_review.lastYear) {
        part.sentence = Text::tr("There is no report of last year to compare with.");
        return part;
    }
    Difference difference = differenceBetween(*m_review.lastYear, m_report);
    const auto apart = static_cast<int>(difference.cells.removeIf([](const CellDifference &cell) {
        return cell.olderCell == CellId::None || cell.newerCell == CellId::None;
    }));
    QStringList texts;
    if (apart > 0)
        texts << Text::tr("%n figure(s) stand on one of the two forms only and are not compared.", nullptr,
                          apart);
    for (const TextDifference &text : difference.texts) {
        if (text.field == field::Title)
            continue;  // it names the year
        const auto kept = std::count_if(text.sentences.cbegin(), text.sentences.cend(),
                                        [](const SentenceDifference &sentence) {
                                            return sentence.kind == SentenceDifference::Kind::Kept;
                                        });
        const auto added = std::count_if(text.sentences.cbegin(), text.sentences.cend(),
                                         [](const SentenceDifference &sentence) {
                                             return sentence.kind == SentenceDifference::Kind::Added;
                                         });
        texts << Text::tr("%1: %2 sentences new, %3 as last year.")
                     .arg(sheetwords::text(m_report, text.field), QString::number(added),
                          QString::number(kept));
    }
    part.sentence = Text::tr("%n figure(s) differ; all others are those of last year.", nullptr,
                             static_cast<int>(difference.cells.size()))
                  + u'\n' + texts.join(u'\n');
    part.table = cellTable(*m_review.lastYear, difference, Text::tr("Last year"), Text::tr("This year"));
    return part;
}

SheetPart SheetMaker::lastCopy() const
{
    SheetPart part{Text::tr("Changed since the last review copy"), {}, {}};
    if (!m_review.lastCopy) {
        part.sentence = Text::tr("This is the first review copy that the program knows of.");
        return part;
    }
    const Review::Copy &copy = *m_review.lastCopy;
    const Difference difference = differenceBetween(copy.report, m_report);
    const QString day = sheetwords::moment(copy.time);
    part.sentence = difference.isEmpty()
                      ? Text::tr("Nothing changed since the copy %1 of %2.").arg(copy.checksum, day)
                      : Text::tr("The last copy was %1 of %2.").arg(copy.checksum, day);
    part.table = cellTable(copy.report, difference, Text::tr("Then"), Text::tr("Now"));
    return part;
}

SheetPart SheetMaker::changedSentences() const
{
    QList<QStringList> rows;
    const Difference difference =
        m_review.lastCopy ? differenceBetween(m_review.lastCopy->report, m_report) : Difference();
    for (const TextDifference &text : difference.texts) {
        for (const SentenceDifference &sentence : text.sentences) {
            if (sentence.kind == SentenceDifference::Kind::Kept)
                continue;
            const bool added = sentence.kind == SentenceDifference::Kind::Added;
            rows.append({added ? Text::tr("Added") : Text::tr("Removed"),
                         sheetwords::text(m_report, text.field), sentence.sentence.text.trimmed()});
        }
    }
    if (rows.isEmpty())
        return {};
    return {{},
            Text::tr("In the texts:"),
            sheetTable({{Text::tr("Sentence"), 18, false},
                        {Text::tr("Where"), 40, true},
                        {Text::tr("What it says"), 98, true}},
                       rows)};
}

}  // namespace

Sheet reviewSheet(const Report &report, const Review &review)
{
    const SheetMaker maker(report, review);
    Sheet sheet{Text::tr("Sheet for the supervisor"),
                {},
                {maker.checks(), maker.lastYear(), maker.lastCopy()},
                Text::tr("What the supervisor says")};
    if (SheetPart sentences = maker.changedSentences(); sentences.table.rows > 0)
        sheet.parts.append(sentences);
    return sheet;
}

}  // namespace kaibao
