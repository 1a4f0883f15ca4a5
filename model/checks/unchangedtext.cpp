// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/unchangedtext.h"

#include "model/checks/catalogue.h"
#include "model/checks/fingerprint.h"
#include "model/report/sentences.h"
#include "model/report/showntext.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(YearChecks)
};

constexpr int MostUnchanged = 60;          // percent of the text; above it the clerk is asked why
constexpr qsizetype ShortestSentence = 8;  // headings and set phrases repeat every year

/// A sentence without its figures and blanks, so that “131 条” and “152 条” are the same sentence.
QString masked(QStringView sentence)
{
    QString text;
    text.reserve(sentence.size());
    for (const QChar c : sentence) {
        if (!c.isDigit() && !c.isSpace() && c != ShownText::Blank.front())
            text += c;
    }
    return text;
}

/// What stands in the places of references is masked, so that no change of a cell changes the sentence.
QString shown(const Report &report, const QString &field)
{
    return ShownText(report, report.text(field)).text();
}

QStringList fieldsOf(const Report &report)
{
    QStringList fields;
    for (const QString &key : report.edition().narratives())
        fields << field::narrative(key);
    return fields;
}

QString extent(int paragraphs, int sentences, int share)
{
    const QString text =
        Text::tr("%1 and %2, %3 % of the text, stand word for word in last year's report, figures "
                 "set aside.");
    return text
        .arg(Text::tr("%n paragraph(s)", nullptr, paragraphs), Text::tr("%n sentence(s)", nullptr, sentences))
        .arg(share);
}

}  // namespace

void UnchangedText::assess(const ReportPair &reports)
{
    m_before.clear();
    m_weights.clear();
    if (!reports.previous)
        return;
    for (const QString &field : fieldsOf(*reports.previous)) {
        for (const Sentence &sentence : sentencesOf(shown(*reports.previous, field)))
            m_before.insert(masked(sentence.text));
    }
    for (const QString &field : fieldsOf(reports.report))
        m_weights.insert(field, weigh(shown(reports.report, field)));
}

void UnchangedText::reassess(const Report &report, const QString &field)
{
    if (m_weights.contains(field))
        m_weights.insert(field, weigh(shown(report, field)));
}

UnchangedText::Weight UnchangedText::weigh(const QString &text) const
{
    Weight weight;
    int inParagraph = 0;
    bool differs = false;
    for (const Sentence &sentence : sentencesOf(text)) {
        const QString words = masked(sentence.text);
        if (words.size() >= ShortestSentence) {
            const bool unchanged = m_before.contains(words);
            weight.all += words.size();
            weight.unchanged += unchanged ? words.size() : 0;
            weight.sentences += unchanged;
            inParagraph += unchanged;
            differs = differs || !unchanged;
        }
        if (sentence.text.endsWith(u'\n')) {
            weight.paragraphs += inParagraph > 0 && !differs;
            inParagraph = 0;
            differs = false;
        }
    }
    weight.paragraphs += inParagraph > 0 && !differs;
    return weight;
}

UnchangedText::Weight UnchangedText::total() const
{
    Weight sum;
    for (const Weight &weight : m_weights) {
        sum.all += weight.all;
        sum.unchanged += weight.unchanged;
        sum.sentences += weight.sentences;
        sum.paragraphs += weight.paragraphs;
    }
    return sum;
}

Finding UnchangedText::finding(const ReportPair &reports) const
{
    Finding finding;
    finding.rule = QStringLiteral("years.unchanged_text");
    finding.level = Level::Hint;
    finding.status = Status::Passed;
    finding.message = codeRule(reports.report.edition(), finding.rule).claim;
    const Weight sum = total();
    if (!reports.previous) {
        finding.status = Status::Unassessed;
        finding.because = Text::tr("the report of the year before is not at hand");
    } else if (sum.sentences > 0) {
        const auto share = static_cast<int>(sum.unchanged * 100 / sum.all);
        finding.status = Status::Failed;
        finding.level = share > MostUnchanged ? Level::Explain : Level::Hint;
        finding.measure = QStringLiteral("%1 %").arg(share);
        finding.message = extent(sum.paragraphs, sum.sentences, share);
    }
    finding.fingerprint = fingerprintOf(reports, finding);  // of the whole, whichever text one begins with
    if (finding.status == Status::Failed)
        finding.field = fullestField(reports.report);
    return finding;
}

QString UnchangedText::fullestField(const Report &report) const
{
    const QStringList fields = fieldsOf(report);
    const auto fullest =
        std::max_element(fields.begin(), fields.end(), [this](const QString &a, const QString &b) {
            return m_weights.value(a).unchanged < m_weights.value(b).unchanged;
        });
    return fullest == fields.end() ? QString() : *fullest;
}

}  // namespace kaibao
