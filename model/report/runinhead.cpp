// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/runinhead.h"

#include <QRegularExpression>

#include <algorithm>

namespace kaibao {

namespace {

/// A head longer than a line is a sentence of the text.
constexpr qsizetype LongestHead = 28;

/// Length of （一） to （九十九）, also with half-width brackets; 0 for anything else.
qsizetype numeralLength(QStringView paragraph)
{
    if (!paragraph.startsWith(u'（') && !paragraph.startsWith(u'('))
        return 0;
    qsizetype end = 1;
    while (end < paragraph.size() && end < 4 && QStringView(u"一二三四五六七八九十").contains(paragraph[end]))
        ++end;
    const bool closed = end < paragraph.size() && (paragraph[end] == u'）' || paragraph[end] == u')');
    return closed && end > 1 ? end + 1 : 0;
}

/// 1.建设专栏, without a stop: not a sentence of a list.
bool isNumberedHead(const QString &paragraph)
{
    static const QRegularExpression head(
        QStringLiteral("^([0-9]{1,2}[.．、]|[（(][0-9]{1,2}[)）])[^。；！？：，]{1,24}$"));
    return head.match(paragraph).hasMatch();
}

bool endsLikeHead(QStringView text)
{
    static constexpr QStringView endings[] = {u"情况", u"方面", u"工作", u"公开", u"管理", u"建设", u"保障"};
    return std::any_of(std::begin(endings), std::end(endings),
                       [text](QStringView ending) { return text.endsWith(ending); });
}

}  // namespace

QStringList paragraphsOf(const QString &text)
{
    QStringList paragraphs;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView paragraph = line.trimmed();
        if (!paragraph.isEmpty())
            paragraphs.append(paragraph.toString());
    }
    return paragraphs;
}

qsizetype runInHeadLength(QStringView paragraph)
{
    const qsizetype numeral = numeralLength(paragraph);
    if (numeral == 0)
        return 0;
    const qsizetype stop = paragraph.indexOf(u'。');
    const qsizetype sentence = stop < 0 ? paragraph.size() : stop + 1;
    if (sentence <= LongestHead)
        return sentence;
    for (qsizetype i = numeral; i < std::min(LongestHead, paragraph.size()); ++i) {
        const bool ends = QStringView(u"：:，, \u3000").contains(paragraph[i]);
        if (ends && endsLikeHead(paragraph.first(i)))
            return i + 1;
    }
    return 0;
}

bool isHeadAlone(const QStringList &paragraphs, qsizetype at)
{
    const auto isHead = [&paragraphs](qsizetype i) {
        return runInHeadLength(paragraphs[i]) == paragraphs[i].size() || isNumberedHead(paragraphs[i]);
    };
    const qsizetype following = paragraphs.size() - at - 1;
    return following > 0 && isHead(at) && (!isHead(at + 1) || (following > 1 && !isHead(at + 2)));
}

}  // namespace kaibao
