// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/risereader.h"

#include "model/base/oneof.h"

#include <algorithm>

namespace kaibao {

namespace {

using Kind = TextToken::Kind;

constexpr int MostTokensBetween = 2;  ///< a comma and 增加, between the figures

QStringView between(const ScannedText &scan, int token, int next)
{
    const int begin = scan.tokens()[token].end;
    return scan.text().sliced(begin, scan.tokens()[next].begin - begin);
}

/// 大幅下降到: whether the figure behind it is the lower one; nothing where the words say no such thing.
std::optional<bool> fallsIn(QStringView words)
{
    for (const QStringView opening : {u"，", u",", u"大幅", u"小幅", u"明显", u"逐步", u"略"}) {
        if (words.startsWith(opening))
            words = words.sliced(opening.size());
    }
    if (!words.endsWith(u'到') && !words.endsWith(u'至'))
        return {};
    words.chop(1);
    if (isOneOf(words, {u"减", u"减少", u"降", u"下降", u"降低", u"回落"}))
        return true;
    if (isOneOf(words, {u"增", u"增加", u"增长", u"升", u"上升", u"提升", u"提高"}))
        return false;
    return {};
}

/// The figure behind 上年的; the token itself where it is one. -1 where another thing stands there.
int figureFrom(const ScannedText &scan, int token, int year)
{
    const int last = static_cast<int>(scan.tokens().size()) - 1;
    if (isLastYear(scan, token, year) && token < last) {
        if (!isOneOf(between(scan, token, token + 1), {u"", u"度", u"同期"}))
            return -1;
        ++token;
        const bool isOf =
            scan.isWord(token, WordRole::Filler) && scan.word(scan.tokens()[token]).word == u"的";
        if (isOf && token < last && between(scan, token, token + 1).isEmpty())
            ++token;
    }
    return scan.isFigure(token) ? token : -1;
}

/// 近三年来, 十四五期间: whether what the sentence has said so far is about more than a year.
bool isOfManyYears(QStringView said)
{
    const QStringView sentence = said.sliced(said.lastIndexOf(u'。') + 1);
    const auto words = {u"年来", u"年间", u"期间", u"以来", u"几年", u"近年"};
    return std::any_of(words.begin(), words.end(),
                       [sentence](const auto *word) { return sentence.contains(QStringView(word)); });
}

}  // namespace

std::optional<Rise> riseAt(const ScannedText &scan, int token, int year)
{
    const int begin = scan.tokens()[token].begin - 1;
    if (begin < 0 || !isOneOf(scan.text().sliced(begin, 1), {u"由", u"从"}))
        return {};
    const int from = figureFrom(scan, token, year);
    if (from < 0 || (from == token && isOfManyYears(scan.text().first(begin))))
        return {};
    int to = from + 1;
    while (to < scan.tokens().size() && !scan.isFigure(to) && to - from <= MostTokensBetween)
        ++to;
    if (to >= scan.tokens().size() || !scan.isFigure(to))
        return {};
    const std::optional<bool> falls = fallsIn(between(scan, from, to));
    const TextFigure &before = scan.figure(scan.tokens()[from]);
    if (!falls || !before.exact() || before.unit != scan.figure(scan.tokens()[to]).unit)
        return {};
    return Rise{before, to, begin, *falls};
}

bool isLastYear(const ScannedText &scan, int token, int year)
{
    const TextToken &at = scan.tokens()[token];
    if (at.kind == Kind::Date)
        return scan.date(at).year == year - 1 && scan.date(at).month == 0;
    return scan.isWord(token, WordRole::LastYear)
        && !isOneOf(scan.word(at).word, {u"往年", u"前年", u"历年"});
}

}  // namespace kaibao
