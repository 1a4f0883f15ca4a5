// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/oneof.h"
#include "model/checks/text/textrule.h"

#include <algorithm>
#include <array>

namespace kaibao {

namespace {

constexpr QStringView SentenceMarks = u"，、；：。";

/// Two-character words that rightly stand twice in a row, because the second begins another word:
/// 县人民政府政府信息公开, 各社区社区工作者.
constexpr QStringView Legitimate[] = {u"政府", u"社区", u"街道", u"和平", u"数据",
                                      u"项目", u"中心", u"服务", u"学校", u"小区"};

/// Brackets and quotation marks that come in pairs.
struct Pair
{
    QChar open;
    QChar close;
};

constexpr std::array<Pair, 6> Pairs = {
    {{u'（', u'）'}, {u'《', u'》'}, {u'〈', u'〉'}, {u'【', u'】'}, {u'〔', u'〕'}, {u'“', u'”'}}};

bool isHan(QChar c)
{
    return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
}

class DoubledRule final
{
public:
    explicit DoubledRule(const TextContext &context) : m_context(context), m_text(context.scan.text()) {}

    TextVerdict check()
    {
        m_verdict.examined = 1;
        const int size = static_cast<int>(m_text.size());
        for (int i = 0; i < size; ++i) {
            if (isHan(m_text[i]))
                i += judgeWord(i);
            else if (isOneOf(m_text[i], SentenceMarks))
                i += judgeMarks(i);
            else
                judgeBracket(i);
        }
        for (size_t pair = 0; pair < Pairs.size(); ++pair) {
            for (const int place : std::as_const(m_open[pair]))
                reportUnpaired(place);
        }
        std::sort(m_verdict.failed.begin(), m_verdict.failed.end(),
                  [](const Finding &a, const Finding &b) { return a.offset < b.offset; });
        return m_verdict;
    }

private:
    /// Returns how many characters need no second look.
    int judgeWord(int i)
    {
        if (i + 4 > m_text.size() || m_text[i] != m_text[i + 2] || m_text[i + 1] != m_text[i + 3])
            return judgeSyllable(i);
        const QStringView word = m_text.sliced(i, 2);
        const bool legitimate =
            word[0] == word[1] || !isHan(word[1])
            || std::find(std::begin(Legitimate), std::end(Legitimate), word) != std::end(Legitimate);
        if (legitimate)
            return 0;
        report(i, i + 4, TextWords::tr("“%1” stands there twice in a row."));
        return 3;
    }

    /// 乡乡人民政府
    int judgeSyllable(int i)
    {
        const bool place = isOneOf(m_text[i], u"乡镇");
        if (place && i + 2 < m_text.size() && m_text[i + 1] == m_text[i]
            && m_text.sliced(i + 2).startsWith(u"人民政府"))
            report(i, i + 2, TextWords::tr("“%1” stands there twice in a row."));
        return 0;
    }

    int judgeMarks(int i)
    {
        int end = i + 1;
        while (end < m_text.size() && isOneOf(m_text[end], SentenceMarks))
            ++end;
        if (end > i + 1 && end - i < 6)  // a longer row of them is meant as a line of dots
            report(i, end, TextWords::tr("“%1”: one mark is enough."));
        return end - i - 1;
    }

    void judgeBracket(int i)
    {
        for (size_t pair = 0; pair < Pairs.size(); ++pair) {
            if (m_text[i] == Pairs[pair].open) {
                open(pair, i);
            } else if (m_text[i] == Pairs[pair].close) {
                if (!m_open[pair].isEmpty())
                    m_open[pair].removeLast();
                else if (!isListMark(i))
                    reportUnpaired(i);
            }
        }
    }

    /// A quotation over several paragraphs has its opening mark at the head of each.
    void open(size_t pair, int i)
    {
        const bool again =
            Pairs[pair].open == u'“' && !m_open[pair].isEmpty() && (i == 0 || m_text[i - 1] == u'\n');
        if (!again)
            m_open[pair] << i;
    }

    /// 1） and 一） number a list.
    bool isListMark(int i) const
    {
        if (m_text[i] != u'）' || i == 0)
            return false;
        const QChar before = m_text[i - 1];
        return before.isDigit() || before.isLetter()
                 ? QStringView(u"一二三四五六七八九十").contains(before) || before.unicode() < 0x80
                 : false;
    }

    void reportUnpaired(int place)
    {
        report(place, std::min(place + 1, static_cast<int>(m_text.size())),
               TextWords::tr("“%1” has no counterpart."));
    }

    void report(int begin, int end, const QString &message)
    {
        if (m_verdict.failed.size() >= MostTextFindings)
            return;
        Finding finding = m_context.finding(QStringLiteral("text.doubled"), begin, end, Level::Hint);
        finding.message = message.arg(m_context.quote(begin, end));
        m_verdict.failed << finding;
    }

    const TextContext &m_context;
    QStringView m_text;
    std::array<QList<int>, Pairs.size()> m_open;
    TextVerdict m_verdict;
};

}  // namespace

TextVerdict checkDoubled(const TextContext &context)
{
    return DoubledRule(context).check();
}

}  // namespace kaibao
