// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/growthreader.h"

#include "model/base/oneof.h"
#include "model/checks/text/risereader.h"

#include <algorithm>

namespace kaibao {

namespace {

using Kind = TextToken::Kind;

constexpr int LongestComparison = 14;  ///< tokens, a bracket counted as one
constexpr qsizetype MostFigures = 8;   ///< of a sentence that one growth may be about

/// Whether what no word stands for, between two words of a comparison, tells of nothing else.
bool isBlur(QStringView gap)
{
    return gap.isEmpty()
        || isOneOf(gap, {u"度", u"同期", u"量", u"所", u"略", u"大幅", u"小幅", u"明显", u"近", u"约"});
}

/// Reads from the end of a claim on.
class GrowthReader final
{
public:
    GrowthReader(const ScannedText &scan, const FigureClaim &claim, int year)
        : m_scan(scan), m_claim(claim), m_year(year), m_sinceLastYear(claim.rise.has_value())
    {
        if (claim.rise)
            m_before = claim.rise->before;
    }

    QList<GrowthClaim> read(int token)
    {
        int end = m_claim.end;
        for (int read = 0; read < LongestComparison && token < m_scan.tokens().size(); ++read, ++token) {
            if (!readGap(end, at(token).begin))
                break;
            if (skipsBracket(token))
                token = m_scan.counterpart(token);
            else if (!(m_scan.isFigure(token) ? readFigure(token) : goesOn(token)))
                break;
            end = m_scan.tokens()[token].end;
        }
        return m_growths;
    }

private:
    const TextToken &at(int token) const { return m_scan.tokens()[token]; }

    /// What no word stands for between two tokens: 比上年多4件, 与上年持平. Returns whether more may follow.
    bool readGap(int begin, int end)
    {
        const QStringView gap = m_scan.text().sliced(begin, end - begin);
        if (m_sinceLastYear && !m_direction && gap.startsWith(u"持平")) {
            const TextFigure nothing{0, 0, m_claim.unit, false, false};
            m_growths << GrowthClaim{0, 0, m_before, nothing, false, m_begin, begin + 2, false};
            return false;
        }
        const bool isMore = m_sinceLastYear && gap == u"多";
        const bool isLess = m_sinceLastYear && gap == u"少";
        m_direction = m_direction || isMore || isLess;
        m_fell = m_fell || isLess;
        return isMore || isLess || isBlur(gap);
    }

    /// A bracket says what the figure is made of, unless it opens with a comparison.
    bool skipsBracket(int token) const
    {
        const int behind = token + 1;
        return at(token).kind == Kind::Open && m_begin < 0 && m_scan.counterpart(token) > behind
            && !isComparison(behind);
    }

    /// Returns whether more may follow.
    bool readFigure(int token)
    {
        const TextFigure &figure = m_scan.figure(at(token));
        const bool isRate = figure.unit == TextUnit::Percent;
        const bool isUsable =
            m_sinceLastYear && !figure.approximate && (isRate || figure.unit == m_claim.unit);
        if (isUsable && m_direction)
            m_growths << GrowthClaim{0, 0, m_before, figure, m_fell, m_begin, at(token).end, false};
        else if (isUsable && !isRate && !m_before)
            m_before = figure;
        else
            return m_direction && figure.unit == m_claim.unit;
        return !isRate;
    }

    /// 收到22件政府信息公开申请: what the claim counts.
    bool isNounOfClaim(int token) const
    {
        return at(token).kind == Kind::Word && m_scan.word(at(token)).topic >= 0
            && at(token).begin == m_claim.end;
    }

    bool isSinceLastYear(int token) const
    {
        return isLastYear(m_scan, token, m_year) || (at(token).kind == Kind::Word && word(token) == u"同比");
    }

    /// 收到政府信息公开申请20件，较上年申请量增加4件
    bool isVolumeOfClaim(int token) const
    {
        return m_sinceLastYear && at(token).kind == Kind::Word && word(token) == u"申请"
            && m_scan.text().sliced(m_claim.begin, m_claim.end - m_claim.begin).contains(u"申请");
    }

    bool isDirection(int token) const
    {
        return m_scan.isWord(token, WordRole::Difference) && !word(token).startsWith(u'占');
    }

    bool isComparison(int token) const
    {
        return isSinceLastYear(token) || isDirection(token)
            || (at(token).kind == Kind::Word && isOneOf(word(token), {u"比", u"较", u"相比"}));
    }

    /// Whether what stands there still belongs to the comparison, or may lead to one.
    bool goesOn(int token)
    {
        const Kind kind = at(token).kind;
        m_open += kind == Kind::Open ? 1 : kind == Kind::Close ? -1 : 0;
        if (kind == Kind::Comma || kind == Kind::Pause || kind == Kind::Open || kind == Kind::Close)
            return m_open >= 0;
        if (!isComparison(token))
            return m_scan.isWord(token, WordRole::Filler) || m_scan.isWord(token, WordRole::Joiner)
                || isNounOfClaim(token) || isVolumeOfClaim(token);
        m_begin = m_begin < 0 ? at(token).begin : m_begin;
        m_sinceLastYear = m_sinceLastYear || isSinceLastYear(token);
        m_direction = m_direction || isDirection(token);
        m_fell = m_fell
              || (at(token).kind == Kind::Word && isOneOf(word(token), {u"减少", u"下降", u"降幅", u"回落"}));
        return true;
    }

    const QString &word(int token) const { return m_scan.word(at(token)).word; }

    const ScannedText &m_scan;
    const FigureClaim &m_claim;
    int m_year;
    int m_begin = -1;
    int m_open = 0;  ///< brackets that the comparison has opened
    bool m_sinceLastYear = false;
    bool m_direction = false;
    bool m_fell = false;
    std::optional<TextFigure> m_before;
    QList<GrowthClaim> m_growths;
};

int sentenceAt(const ScannedText &scan, int position)
{
    const QList<TextSentence> &sentences = scan.sentences();
    const auto behind =
        std::partition_point(sentences.begin(), sentences.end(),
                             [position](const TextSentence &sentence) { return sentence.end <= position; });
    return static_cast<int>(behind - sentences.begin());
}

/// What both figures make of the growth between them.
GrowthClaim growthOf(const FigureClaim &claim)
{
    TextFigure difference = claim.rise->before;
    difference.value = std::abs(claim.value - difference.value);
    difference.decimals = std::max(claim.decimals, difference.decimals);
    return {0, 0, claim.rise->before, difference, claim.rise->fell, claim.begin, claim.end, true};
}

}  // namespace

QList<GrowthClaim> growthsBehind(const ScannedText &scan, const QList<FigureClaim> &claims, int year)
{
    QList<GrowthClaim> growths;
    const QList<TextToken> &tokens = scan.tokens();
    qsizetype first = 0;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        if (sentenceAt(scan, claims[first].begin) != sentenceAt(scan, claims[i].begin))
            first = i;
        if (claims[i].rise) {
            growths << growthOf(claims[i]);
            growths.last().figure = growths.last().firstFigure = i;
        }
        const auto behind = std::partition_point(tokens.begin(), tokens.end(), [&](const TextToken &token) {
            return token.begin < claims[i].end;
        });
        for (GrowthClaim growth :
             GrowthReader(scan, claims[i], year).read(static_cast<int>(behind - tokens.begin()))) {
            growth.figure = i;
            growth.firstFigure = std::max(first, i - MostFigures);
            growths << growth;
        }
    }
    return growths;
}

}  // namespace kaibao
