// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/claimfinder.h"

namespace kaibao {

namespace {

using Kind = TextToken::Kind;

constexpr int LongestDenial = 24;     ///< tokens
constexpr int LongestDenialGap = 30;  ///< characters that are no words: 因……工作被

template <class... Roles> constexpr quint32 anyOf(Roles... roles)
{
    return (static_cast<quint32>(roles) | ...);
}

constexpr quint32 OtherMatter =
    anyOf(WordRole::Lost, WordRole::Comparison, WordRole::PartOfYear, WordRole::LastYear,
          WordRole::Unfinished, WordRole::Upheld, WordRole::Fee, WordRole::NoFee);

}  // namespace

/// What a negation has denied on its way through the clause.
struct ClaimFinder::Denial
{
    int position = 0;  ///< up to where everything is understood
    int gap = 0;       ///< characters that were not
    bool verb = false;
    QList<std::pair<int, int>> claims;  ///< and where the denied noun ends
};

/// “全年未收到政府信息公开申请”, “没有发生因政府信息公开引起的行政复议和行政诉讼” say zero.
void ClaimFinder::readDenial(int token)
{
    if (m_state.year != m_year || m_state.otherTime)
        return;
    Denial denial;
    denial.position = at(token).end;
    const QString &negation = word(token).word;
    const bool needsVerb = negation.endsWith(u'未') || negation == u"未曾" || negation == u"从未";
    if (!collectDenied(token, denial) || (needsVerb && !denial.verb))
        return;
    for (const auto &[claim, end] : std::as_const(denial.claims))
        addDenied(claim, at(token).begin, end);
}

/// Walks to the end of the clause. False where the clause is about something else after all.
bool ClaimFinder::collectDenied(int token, Denial &denial) const
{
    for (int i = token + 1; i < m_sentenceEnd; ++i) {
        if (i - token > LongestDenial)
            return false;
        const int gap = at(i).begin - denial.position;
        denial.gap += gap;
        if (denial.gap > LongestDenialGap || (gap > 0 && !denial.claims.isEmpty()))
            return false;
        if (at(i).isBoundary() || at(i).kind == Kind::LineEnd || at(i).kind == Kind::Close)
            return true;
        if (at(i).kind == Kind::Word ? !denyWord(i, denial) : at(i).kind != Kind::Pause)
            return false;
        denial.position = at(i).end;
    }
    return denial.position == m_scan.plain().size() || denial.claims.isEmpty();
}

bool ClaimFinder::denyWord(int token, Denial &denial) const
{
    const Lexicon::Entry &entry = word(token);
    if (entry.roles & OtherMatter)
        return false;
    denial.verb = denial.verb || (entry.roles & anyOf(WordRole::Arrival, WordRole::Occurrence));
    const bool close = denial.gap == 0;
    const bool request = entry.topic == m_requests && m_requests >= 0;
    const bool review = entry.topic >= 0 && (entry.topic == m_reconsideration || entry.topic == m_litigation);
    const auto deny = [&](int claim) { denial.claims.append({claim, at(token).end}); };
    if (request && close) {
        for (int claim = 0; claim < m_vocabulary.claims.size(); ++claim) {
            if (m_vocabulary.claims[claim].key == u"received") {
                const bool followed =
                    token + 1 < m_sentenceEnd && m_scan.isTopic(token + 1, m_reconsideration);
                if (!followed)
                    deny(claim);
            }
        }
    } else if (review && isAboutDisclosure(entry.topic) && !entry.claims.isEmpty()) {
        deny(entry.claims.first());
    } else if (!entry.claims.isEmpty() && close && !entry.is(WordRole::Arrival) && entry.topic < 0) {
        const TextClaim &claim = m_vocabulary.claims[entry.claims.first()];
        if (claim.topic == m_requests && !claim.countsTopic && m_state.topic == m_requests)
            deny(entry.claims.first());
    }
    return true;
}

void ClaimFinder::addDenied(int claim, int begin, int end)
{
    FigureClaim zero;
    zero.readings = m_vocabulary.claims[claim].readings;
    zero.ownScope = m_state.ownScope;
    zero.begin = begin;
    zero.end = end;
    m_claims << zero;
}

}  // namespace kaibao
