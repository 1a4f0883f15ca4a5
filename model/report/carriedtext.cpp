// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/carriedtext.h"

#include "model/report/sentences.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace kaibao {

namespace {

const QString Rule = QStringLiteral("years.same_paragraph");

QString fingerprint(const QString &field, const QString &paragraph)
{
    const QByteArray words = Rule.toUtf8() + '\n' + field.toUtf8() + '\n' + paragraph.trimmed().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex().left(12));
}

QList<Sentence> paragraphsOf(const QString &text)
{
    QList<Sentence> paragraphs;
    qsizetype start = 0;
    for (const QString &line : text.split(u'\n')) {
        paragraphs << Sentence{line, start};
        start += line.size() + 1;
    }
    return paragraphs;
}

QSet<QString> trimmedTexts(const QList<Sentence> &pieces)
{
    QSet<QString> texts;
    for (const Sentence &piece : pieces)
        texts << piece.text.trimmed();
    return texts;
}

/// Whether the words are a sentence rather than a heading.
bool isSaying(const QString &words)
{
    return std::any_of(words.begin(), words.end(),
                       [](QChar c) { return QStringView(u"。！？；").contains(c); });
}

/// Where the number of a year stands on its own: not within 〔2024〕, which names a document.
QList<CarriedStretch> yearsIn(const Sentence &sentence, const QString &year)
{
    QList<CarriedStretch> found;
    for (qsizetype at = sentence.text.indexOf(year); at >= 0; at = sentence.text.indexOf(year, at + 1)) {
        const QChar before = at > 0 ? sentence.text[at - 1] : QChar();
        const qsizetype end = at + year.size();
        const QChar after = end < sentence.text.size() ? sentence.text[end] : QChar();
        if (!before.isDigit() && !after.isDigit() && !QStringView(u"〔[［").contains(before))
            found << CarriedStretch{CarriedStretch::Kind::OldYear, sentence.offset + at, year.size()};
    }
    return found;
}

QSet<QString> confirmed(const Report &report)
{
    QSet<QString> fingerprints;
    for (const Explanation &explanation : report.explanations())
        fingerprints << explanation.finding;
    return fingerprints;
}

}  // namespace

QList<CarriedStretch> carriedStretches(const Report &report, const Report &previous, const QString &field)
{
    const QString text = report.text(field);
    const QString before = previous.text(field);
    const QSet<QString> knownParagraphs = trimmedTexts(paragraphsOf(before));
    const QSet<QString> knownSentences = trimmedTexts(sentencesOf(before));
    const QSet<QString> saidToBeTrue = confirmed(report);
    const QString oldYear = QString::number(previous.year());
    QList<CarriedStretch> stretches;
    for (const Sentence &paragraph : paragraphsOf(text)) {
        if (!saidToBeTrue.isEmpty() && saidToBeTrue.contains(fingerprint(field, paragraph.text)))
            continue;
        if (isSaying(paragraph.text) && knownParagraphs.contains(paragraph.text.trimmed()))
            stretches << CarriedStretch{CarriedStretch::Kind::Paragraph, paragraph.offset,
                                        paragraph.text.size()};
        for (const Sentence &sentence : sentencesOf(paragraph.text)) {
            if (knownSentences.contains(sentence.text.trimmed()))
                stretches << yearsIn({sentence.text, paragraph.offset + sentence.offset}, oldYear);
        }
    }
    return stretches;
}

Explanation stillTrue(const QString &field, const QString &paragraph, const QString &reason)
{
    Explanation explanation;
    explanation.finding = fingerprint(field, paragraph);
    explanation.reason = reason;
    return explanation;
}

}  // namespace kaibao
