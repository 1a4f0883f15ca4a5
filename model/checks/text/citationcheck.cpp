// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/digits.h"
#include "model/checks/text/textrule.h"

#include <algorithm>

namespace kaibao {

namespace {

int skipDigits(QStringView text, int i)
{
    while (i < text.size() && isDigit(text[i]))
        ++i;
    return i;
}

/// A document number behind the name of its series: 国办公开办函〔2021〕30号.
struct Citation
{
    int begin = 0;
    int end = 0;
    QString document;
};

Citation citationAt(QStringView text, int begin, QStringView series)
{
    const int year = begin + static_cast<int>(series.size());
    Citation citation;
    if (year >= text.size() || !QStringView(u"〔[（【").contains(text[year]))
        return citation;
    const int yearEnd = skipDigits(text, year + 1);
    if (yearEnd >= text.size() || !QStringView(u"〕]）】").contains(text[yearEnd]))
        return citation;
    const int numberEnd = skipDigits(text, yearEnd + 1);
    if (numberEnd >= text.size() || text[numberEnd] != u'号' || numberEnd - begin > 40)
        return citation;
    citation.begin = begin;
    citation.end = numberEnd + 1;
    citation.document = QStringLiteral("%1〔%2〕%3")
                            .arg(series, text.sliced(year + 1, yearEnd - year - 1),
                                 text.sliced(yearEnd + 1, numberEnd - yearEnd));
    return citation;
}

QList<Citation> citationsOf(QStringView text, QStringView series)
{
    QList<Citation> found;
    for (qsizetype i = text.indexOf(series); i >= 0; i = text.indexOf(series, i + series.size())) {
        const Citation citation = citationAt(text, static_cast<int>(i), series);
        if (!citation.document.isEmpty())
            found << citation;
    }
    return found;
}

/// Of a text that cites the right notice, a second one is no mistake.
void checkNotices(const TextContext &context, const TextVocabulary &vocabulary, TextVerdict &verdict)
{
    const int year = context.report.year();
    const auto right =
        std::find_if(vocabulary.citations.begin(), vocabulary.citations.end(),
                     [year](const TextCitation &c) { return c.first <= year && year <= c.last; });
    if (right == vocabulary.citations.end())
        return;
    const QStringView series = QStringView(right->document).first(right->document.indexOf(u'〔'));
    const QList<Citation> found = citationsOf(context.scan.text(), series);
    verdict.examined += static_cast<int>(found.size());
    const auto isRight = [&](const Citation &citation) { return citation.document == right->document; };
    if (found.isEmpty() || std::any_of(found.begin(), found.end(), isRight))
        return;
    const Citation &first = found.first();
    Finding finding = context.finding(QStringLiteral("text.citation"), first.begin, first.end);
    finding.message = TextWords::tr("“%1”: reports for %2 follow %3.")
                          .arg(context.quote(first.begin, first.end))
                          .arg(year)
                          .arg(right->document);
    verdict.failed << finding;
}

/// The order's number behind the regulation's name: 《…条例》（国务院令第711号）; begin == end where it is not there.
Citation orderBehind(QStringView text, int begin)
{
    constexpr QStringView Between = u"》（中华人民共和国国务院令第修订";
    Citation citation;
    int i = begin;
    bool order = false;
    while (i < text.size() && i - begin < 24 && Between.contains(text[i]))
        order = text[i++] == u'令' || order;
    const int end = skipDigits(text, i);
    if (!order || end == i || end - i > 6 || end >= text.size() || text[end] != u'号')
        return citation;
    citation.begin = i;
    citation.end = end;
    return citation;
}

void checkOrder(const TextContext &context, const TextVocabulary &vocabulary, TextVerdict &verdict)
{
    const QStringView text = context.scan.text();
    int done = 0;
    for (const QString &name : vocabulary.regulationNames) {
        for (qsizetype i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + name.size())) {
            const Citation order = orderBehind(text, static_cast<int>(i + name.size()));
            if (order.begin == order.end || order.begin < done)
                continue;
            done = order.end;
            ++verdict.examined;
            const int number = text.sliced(order.begin, order.end - order.begin).toInt();
            if (number == vocabulary.regulationOrder || verdict.failed.size() >= MostTextFindings)
                continue;
            Finding finding = context.finding(QStringLiteral("text.citation"), order.begin, order.end + 1);
            finding.message = TextWords::tr("“%1”: the regulation in force is order no. %2.")
                                  .arg(context.quote(order.begin, order.end + 1))
                                  .arg(vocabulary.regulationOrder);
            verdict.failed << finding;
        }
    }
}

}  // namespace

TextVerdict checkCitations(const TextContext &context)
{
    TextVerdict verdict;
    const TextVocabulary &vocabulary = context.report.edition().vocabulary();
    checkNotices(context, vocabulary, verdict);
    if (vocabulary.regulationOrder > 0)
        checkOrder(context, vocabulary, verdict);
    return verdict;
}

}  // namespace kaibao
