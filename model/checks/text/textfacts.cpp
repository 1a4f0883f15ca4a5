// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/textfacts.h"

namespace kaibao {

namespace {

using Kind = TextToken::Kind;

constexpr int MostUpheld = 20;
constexpr qint64 LargestAmount =
    100'000'000 * TextFigure::Scale;  ///< in 元 or 万元: more is a slip of its own
constexpr int LongestFeeDenial = 8;   ///< tokens between 未 and 收费

/// Which cases are named in a sentence, and in the one before it.
struct NamedCases
{
    bool reconsideration = false;
    bool litigation = false;
    bool disclosure = false;
};

NamedCases casesIn(const ScannedText &scan, const TextVocabulary &vocabulary, const TextSentence &sentence)
{
    const int reconsideration = vocabulary.topicOf(u"reconsideration");
    const int litigation = vocabulary.topicOf(u"litigation");
    NamedCases cases;
    for (int token = sentence.firstToken; token < sentence.lastToken; ++token) {
        cases.reconsideration = cases.reconsideration || scan.isTopic(token, reconsideration);
        cases.litigation = cases.litigation || scan.isTopic(token, litigation);
        cases.disclosure = cases.disclosure || scan.isWord(token, WordRole::Disclosure);
    }
    return cases;
}

bool isOfOtherYear(const ScannedText &scan, const TextSentence &sentence, int year)
{
    for (int token = sentence.firstToken; token < sentence.lastToken; ++token) {
        const TextToken &at = scan.tokens()[token];
        if (at.kind == Kind::Date && scan.date(at).year != 0 && scan.date(at).year != year)
            return true;
    }
    return false;
}

QList<UpheldClaim> upheldIn(const ScannedText &scan, const TextVocabulary &vocabulary, int year)
{
    QList<UpheldClaim> claims;
    NamedCases before;
    for (const TextSentence &sentence : scan.sentences()) {
        if (sentence.opensParagraph)
            before = {};
        const NamedCases cases = casesIn(scan, vocabulary, sentence);
        for (int token = sentence.firstToken; token < sentence.lastToken && claims.size() < MostUpheld;
             ++token) {
            const bool named = cases.reconsideration || cases.litigation;
            if (!scan.isWord(token, WordRole::Upheld) || !named || !(cases.disclosure || before.disclosure)
                || isOfOtherYear(scan, sentence, year))
                continue;
            const TextToken &word = scan.tokens()[token];
            claims.append({cases.reconsideration, cases.litigation, word.begin, word.end});
        }
        before = cases;
    }
    return claims;
}

class FeeReader final
{
public:
    explicit FeeReader(const ScannedText &scan) : m_scan(scan) {}

    FeeStatements read()
    {
        for (const TextSentence &sentence : m_scan.sentences())
            readSentence(sentence);
        return m_fees;
    }

private:
    void readSentence(const TextSentence &sentence)
    {
        bool aboutFees = false;
        bool others = false;
        for (int token = sentence.firstToken; token < sentence.lastToken; ++token) {
            const TextToken &at = m_scan.tokens()[token];
            if (at.isBoundary())
                others = false;
            others = others || m_scan.isWord(token, WordRole::Others);
            m_fees.noticeMentioned = m_fees.noticeMentioned || m_scan.isWord(token, WordRole::FeeNotice);
            const int denialEnd =
                m_scan.isWord(token, WordRole::NoFee) ? at.end : feeDeniedBy(token, sentence);
            aboutFees = aboutFees || denialEnd > 0 || m_scan.isWord(token, WordRole::Fee);
            if (denialEnd > 0 && !others && m_fees.denialBegin < 0) {
                m_fees.denialBegin = at.begin;
                m_fees.denialEnd = denialEnd;
            }
            if (aboutFees && at.kind == Kind::Figure)
                readAmount(at);
        }
        m_fees.mentioned = m_fees.mentioned || aboutFees;
    }

    /// 没有发生信息公开收费情况: the end of the fee's word, -1 where nothing is denied.
    int feeDeniedBy(int token, const TextSentence &sentence) const
    {
        if (!m_scan.isWord(token, WordRole::Negation))
            return -1;
        const int last = std::min(sentence.lastToken, token + LongestFeeDenial);
        for (int i = token + 1; i < last; ++i) {
            if (m_scan.tokens()[i].isBoundary())
                return -1;
            if (m_scan.isWord(i, WordRole::Fee))
                return m_scan.tokens()[i].end;
        }
        return -1;
    }

    void readAmount(const TextToken &token)
    {
        const TextFigure &figure = m_scan.figure(token);
        const bool wan = figure.unit == TextUnit::TenThousandYuan;
        if (!figure.exact() || (!wan && figure.unit != TextUnit::Yuan) || figure.value > LargestAmount)
            return;
        const qint64 amount = figure.value * (wan ? 10'000 : 1);
        if (m_fees.amountBegin >= 0 && amount <= m_fees.amount)
            return;
        m_fees.amount = amount;
        m_fees.amountBegin = token.begin;
        m_fees.amountEnd = token.end;
    }

    const ScannedText &m_scan;
    FeeStatements m_fees;
};

}  // namespace

TextFacts factsOf(const ScannedText &scan, const TextVocabulary &vocabulary, int year)
{
    TextFacts facts;
    facts.figures = ClaimFinder(scan, vocabulary, year).find();
    facts.growths = growthsBehind(scan, facts.figures, year);
    facts.upheld = upheldIn(scan, vocabulary, year);
    facts.fees = FeeReader(scan).read();
    return facts;
}

}  // namespace kaibao
