// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/growthreader.h"

#include <algorithm>

namespace kaibao {

namespace {

using Kind = TextToken::Kind;

constexpr int LongestComparison = 10;  ///< tokens

/// Reads from the end of a claim on.
class GrowthReader final
{
public:
    GrowthReader(const ScannedText &scan, int year) : m_scan(scan), m_year(year) {}

    std::optional<GrowthClaim> read(int token)
    {
        const int last = std::min(static_cast<int>(m_scan.tokens().size()), token + LongestComparison);
        for (; token < last; ++token) {
            const TextToken &at = m_scan.tokens()[token];
            if (at.kind == Kind::Figure && !(m_direction && rateAdjoins(token)))
                return rateAt(at);
            if (at.kind == Kind::Figure)
                continue;
            if (at.kind == Kind::Open && m_begin < 0 && m_scan.counterpart(token) > token)
                token = m_scan.counterpart(token);
            else if (!goesOn(at))
                return std::nullopt;
        }
        return std::nullopt;
    }

private:
    /// Whether the figure is the 4件 of 比上年增加4件，增长25%: nothing stands between it and the rate.
    bool rateAdjoins(int token) const
    {
        const QList<TextToken> &tokens = m_scan.tokens();
        for (++token; token < tokens.size() && tokens[token].begin == tokens[token - 1].end; ++token) {
            if (tokens[token].kind == Kind::Figure)
                return m_scan.figure(tokens[token]).unit == TextUnit::Percent;
        }
        return false;
    }

    std::optional<GrowthClaim> rateAt(const TextToken &at) const
    {
        const TextFigure &figure = m_scan.figure(at);
        if (!m_sinceLastYear || !m_direction || figure.unit != TextUnit::Percent || figure.approximate)
            return std::nullopt;
        return GrowthClaim{0, figure, m_fell, m_begin, at.end};
    }

    bool goesOn(const TextToken &at)
    {
        if (at.kind == Kind::Comma || at.kind == Kind::Open)
            return true;
        const bool isDate = at.kind == Kind::Date && m_scan.date(at).year == m_year - 1;
        if (!isDate && at.kind != Kind::Word)
            return false;
        const QString word = isDate ? QString() : m_scan.word(at).word;
        const bool isLastYear = isDate || word == u"同比" || m_scan.word(at).is(WordRole::LastYear);
        const bool isDirection =
            !isDate && m_scan.word(at).is(WordRole::Difference) && !word.startsWith(u'占');
        const bool isComparison =
            isLastYear || isDirection || word == u"比" || word == u"较" || word == u"相比";
        if (!isComparison)
            return m_scan.word(at).is(WordRole::Filler) || m_scan.word(at).is(WordRole::Joiner);
        m_begin = m_begin < 0 ? at.begin : m_begin;
        m_sinceLastYear = m_sinceLastYear || isLastYear;
        m_direction = m_direction || isDirection;
        m_fell = m_fell || word == u"减少" || word == u"下降" || word == u"降幅" || word == u"回落";
        return true;
    }

    const ScannedText &m_scan;
    int m_year;
    int m_begin = -1;
    bool m_sinceLastYear = false;
    bool m_direction = false;
    bool m_fell = false;
};

}  // namespace

QList<GrowthClaim> growthsBehind(const ScannedText &scan, const QList<FigureClaim> &claims, int year)
{
    QList<GrowthClaim> growths;
    const QList<TextToken> &tokens = scan.tokens();
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const auto behind = std::partition_point(tokens.begin(), tokens.end(), [&](const TextToken &token) {
            return token.begin < claims[i].end;
        });
        std::optional<GrowthClaim> growth =
            GrowthReader(scan, year).read(static_cast<int>(behind - tokens.begin()));
        if (!growth)
            continue;
        growth->figure = i;
        growths << *growth;
    }
    return growths;
}

}  // namespace kaibao
