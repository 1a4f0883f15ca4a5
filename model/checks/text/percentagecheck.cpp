// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/share.h"
#include "model/checks/text/textrule.h"

#include <algorithm>

namespace kaibao {

namespace {

constexpr int MostShares = 20;
constexpr int MostWholes = 12;

/// What rates are of that can be recomputed: 办结率 is settled of all.
constexpr QStringView RateStems[] = {u"办结", u"答复", u"回复", u"完成", u"调处", u"化解", u"满意", u"回收",
                                     u"合格", u"采纳", u"整改", u"解决", u"办理", u"处理", u"处置", u"反馈"};

class PercentageRule final
{
public:
    explicit PercentageRule(const TextContext &context) : m_context(context), m_scan(context.scan) {}

    TextVerdict check()
    {
        for (const TextSentence &sentence : m_scan.sentences()) {
            if (sentence.opensParagraph)
                m_before.clear();
            readSentence(sentence);
        }
        return m_verdict;
    }

private:
    struct Share
    {
        int part = 0;
        int percent = 0;
    };

    const TextToken &at(int token) const { return m_scan.tokens()[token]; }
    const TextFigure &figure(int token) const { return m_scan.figure(at(token)); }

    void readSentence(const TextSentence &sentence)
    {
        m_figures.clear();
        m_shares.clear();
        for (int token = sentence.firstToken; token < sentence.lastToken; ++token) {
            if (!m_scan.isFigure(token))
                continue;
            const bool adjoins = token > sentence.firstToken && at(token - 1).end == at(token).begin;
            const bool difference = adjoins && m_scan.isWord(token - 1, WordRole::Difference);
            if (figure(token).unit != TextUnit::Percent) {
                if (!difference && figure(token).unit != TextUnit::Each)
                    m_figures << token;
            } else if (difference && m_scan.text()[at(token).begin - 1] == u'占') {
                readShare(token);
            } else {
                judgeRate(token);
            }
        }
        judgeShares();
        m_before = m_figures.last(std::min<qsizetype>(m_figures.size(), MostWholes));
    }

    /// The stem of the rate that stands before a percentage: 办结率达98%.
    QStringView stemBefore(int percent) const
    {
        QStringView before = m_scan.text().first(at(percent).begin);
        before = before.last(std::min<qsizetype>(before.size(), 8));
        while (!before.isEmpty() && QStringView(u"达到为均至：").contains(before.back()))
            before.chop(1);
        if (!before.endsWith(u'率'))
            return {};
        before.chop(1);
        for (const QStringView stem : RateStems) {
            if (before.endsWith(stem))
                return stem;
        }
        return {};
    }

    void judgeRate(int percent)
    {
        const QStringView stem = stemBefore(percent);
        if (stem.isEmpty() || m_figures.size() < 2 || !figure(percent).exact())
            return;
        const int part = m_figures.last();
        const int whole = m_figures[m_figures.size() - 2];
        if (!isClear(whole, part, percent, stem))
            return;
        ++m_verdict.examined;
        const qsizetype first = std::max<qsizetype>(0, m_figures.size() - MostWholes);
        for (qsizetype i = first; i < m_figures.size(); ++i) {
            for (qsizetype k = i; k < m_figures.size(); ++k) {
                if (figure(m_figures[i]).unit == figure(m_figures[k]).unit
                    && isShare(figure(m_figures[k]).value, figure(m_figures[i]).value, figure(percent))
                    && k > i)
                    return;
            }
        }
        report(whole, part, percent, at(whole).begin);
    }

    /// Only where part and whole are of one kind and the words say that the part is what the rate is of.
    bool isClear(int whole, int part, int percent, QStringView stem) const
    {
        const TextFigure &all = figure(whole);
        const TextFigure &some = figure(part);
        if (all.unit != some.unit || !all.exact() || !some.exact() || some.value > all.value)
            return false;
        const QStringView between = m_scan.text().sliced(at(whole).end, at(part).begin - at(whole).end);
        const QStringView behind = m_scan.text().sliced(at(part).end, at(percent).begin - at(part).end);
        const bool done = between.contains(stem) || between.contains(u"办结") || between.contains(u"完成")
                       || (stem == u"回收" && between.contains(u"收回"));
        return done && behind.size() <= 16 && !between.contains(u'；') && !behind.contains(u"有效");
    }

    void readShare(int percent)
    {
        const bool behindFigure = !m_figures.isEmpty() && at(percent).begin - at(m_figures.last()).end <= 6;
        if (behindFigure && m_shares.size() < MostShares && figure(percent).exact()
            && figure(m_figures.last()).exact())
            m_shares << Share{m_figures.last(), percent};
    }

    /// Shares are of a whole that most of them agree on; the one that does not is looked at.
    void judgeShares()
    {
        if (m_shares.size() < 3)
            return;
        QList<int> wholes = m_before + m_figures.first(std::min<qsizetype>(m_figures.size(), MostWholes));
        int best = -1;
        qsizetype most = 0;
        for (const int whole : std::as_const(wholes)) {
            const qsizetype agreeing =
                std::count_if(m_shares.begin(), m_shares.end(), [&](const Share &share) {
                    return share.part != whole && isShareOf(share, whole);
                });
            if (agreeing > most) {
                most = agreeing;
                best = whole;
            }
        }
        m_verdict.examined += static_cast<int>(m_shares.size());
        if (most < 2 || most * 2 <= m_shares.size())
            return;
        for (const Share &share : std::as_const(m_shares)) {
            const bool fits =
                std::any_of(wholes.begin(), wholes.end(), [&](int w) { return isShareOf(share, w); });
            if (!fits)
                report(best, share.part, share.percent, at(share.part).begin);
        }
    }

    bool isShareOf(const Share &share, int whole) const
    {
        return figure(whole).unit == figure(share.part).unit && share.part != whole
            && isShare(figure(share.part).value, figure(whole).value, figure(share.percent));
    }

    void report(int whole, int part, int percent, int begin)
    {
        if (m_verdict.failed.size() >= MostTextFindings)
            return;
        const int end = at(percent).end;
        const double exact =
            100.0 * static_cast<double>(figure(part).value) / static_cast<double>(figure(whole).value);
        Finding finding = m_context.finding(QStringLiteral("text.percentage"), begin, end);
        finding.message = TextWords::tr("“%1”: %2 of %3 is %4 %.")
                              .arg(m_context.quote(begin, end), QString::number(figure(part).whole()),
                                   QString::number(figure(whole).whole()), QString::number(exact, 'f', 2));
        m_verdict.failed << finding;
    }

    const TextContext &m_context;
    const ScannedText &m_scan;
    QList<int> m_before;   ///< figures of the sentence before
    QList<int> m_figures;  ///< of the sentence so far, without percentages and differences
    QList<Share> m_shares;
    TextVerdict m_verdict;
};

}  // namespace

TextVerdict checkPercentages(const TextContext &context)
{
    return PercentageRule(context).check();
}

}  // namespace kaibao
