// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/claimfinder.h"

#include <algorithm>

namespace kaibao {

namespace {

using Kind = TextToken::Kind;

constexpr int LongestHeading = 24;  ///< characters
constexpr int LongestBracket = 40;  ///< tokens that are looked at
constexpr int LongestGap = 40;      ///< characters between 收到 and 政府信息公开申请
constexpr int LongestChain = 12;    ///< tokens

template <class... Roles> constexpr quint32 anyOf(Roles... roles)
{
    return (static_cast<quint32>(roles) | ...);
}

constexpr quint32 NeverAClaim = anyOf(WordRole::Comparison, WordRole::Each, WordRole::Unfinished);

bool contains(const QStringList &words, QStringView word)
{
    return std::any_of(words.begin(), words.end(), [word](const QString &other) { return other == word; });
}

}  // namespace

ClaimFinder::ClaimFinder(const ScannedText &scan, const TextVocabulary &vocabulary, int year)
    : m_scan(scan),
      m_vocabulary(vocabulary),
      m_year(year),
      m_requests(vocabulary.topicOf(u"requests")),
      m_reconsideration(vocabulary.topicOf(u"reconsideration")),
      m_litigation(vocabulary.topicOf(u"litigation"))
{}

QList<FigureClaim> ClaimFinder::find()
{
    for (int i = 0; i < m_scan.sentences().size(); ++i)
        readSentence(i);
    return m_claims;
}

void ClaimFinder::readSentence(int index)
{
    startSentence(index);
    const TextSentence &sentence = m_scan.sentences()[index];
    for (int token = sentence.firstToken; token < sentence.lastToken; ++token)
        token = readToken(token);
}

/// A new paragraph is about nothing yet, unless all that stood before it was its heading.
void ClaimFinder::startSentence(int index)
{
    const TextSentence &sentence = m_scan.sentences()[index];
    const bool aboutNothing = sentence.opensParagraph && !m_afterHeading;
    m_state = {aboutNothing ? -1 : m_state.topic, m_year, sentence.firstToken, false, false};
    if (aboutNothing)
        m_disclosureSentence = -2;
    m_sentence = index;
    m_sentenceEnd = sentence.lastToken;
    const bool wholeParagraph = sentence.opensParagraph && m_sentenceEnd > sentence.firstToken
                             && at(m_sentenceEnd - 1).kind == Kind::LineEnd;
    m_afterHeading = wholeParagraph && sentence.end - sentence.begin <= LongestHeading;
    for (int token = sentence.firstToken; token < sentence.lastToken; ++token) {
        if (!isWord(token))
            continue;
        m_state.ownScope = m_state.ownScope || word(token).is(WordRole::Scope);
        if (word(token).is(WordRole::Disclosure))
            m_disclosureSentence = index;
    }
}

/// Returns the last token that is dealt with.
int ClaimFinder::readToken(int token)
{
    if (const std::optional<Rise> rise = riseAt(m_scan, token, m_year); rise && rise->now < m_sentenceEnd) {
        readRise(token, *rise);
        m_state.clauseFirst = rise->now + 1;
        return rise->now;
    }
    switch (at(token).kind) {
    case Kind::Word:
        readWord(token);
        break;
    case Kind::Date:
        readDate(token);
        break;
    case Kind::Figure:
        readFigure(token);
        m_state.clauseFirst = token + 1;
        break;
    case Kind::Open:
        return skipBracket(token);
    default:
        if (startsClause(token)) {
            m_state.clauseFirst = token + 1;
            m_state.otherTime = false;
        }
    }
    return token;
}

bool ClaimFinder::startsClause(int token) const
{
    const bool afterSumUp = token > 0 && at(token).kind == Kind::Comma && isWord(token - 1)
                         && word(token - 1).is(WordRole::SumUp) && at(token - 1).end == at(token).begin;
    return (at(token).isBoundary() && !afterSumUp) || at(token).kind == Kind::Close;
}

void ClaimFinder::readWord(int token)
{
    const Lexicon::Entry &entry = word(token);
    if (entry.topic >= 0)
        m_state.topic = entry.topic;
    const bool compared =
        token > m_state.clauseFirst && isWord(token - 1) && word(token - 1).is(WordRole::Comparison);
    if ((entry.is(WordRole::LastYear) && !compared) || entry.is(WordRole::PartOfYear)
        || entry.is(WordRole::Since))
        m_state.otherTime = true;
    if (entry.is(WordRole::Negation))
        readDenial(token);
}

void ClaimFinder::readDate(int token)
{
    const TextDate &date = m_scan.date(at(token));
    const bool compared = token > m_state.clauseFirst && isWord(token - 1)
                       && (word(token - 1).is(WordRole::Comparison) || word(token - 1).is(WordRole::Joiner));
    if (date.year != 0 && !compared)
        m_state.year = date.year;
    if (date.month != 0 && date.day == 0)
        m_state.otherTime = true;
}

/// A bracket without figures belongs to the words before it; one with figures says something of its own.
int ClaimFinder::skipBracket(int open)
{
    const int close = m_scan.counterpart(open);
    bool skip = close > open && close - open < LongestBracket && close < m_sentenceEnd;
    for (int token = open; skip && token < close; ++token)
        skip = !m_scan.isFigure(token);
    if (skip)
        return close;
    m_state.clauseFirst = open + 1;
    return open;
}

bool ClaimFinder::clauseHas(int token, quint32 roles) const
{
    for (int i = m_state.clauseFirst; i < token; ++i) {
        if (isWord(i) && (word(i).roles & roles))
            return true;
    }
    return false;
}

void ClaimFinder::readFigure(int token)
{
    const TextFigure &figure = m_scan.figure(at(token));
    const bool ours = figure.exact() && m_state.year == m_year && !m_state.otherTime;
    if (!ours || clauseHas(token, NeverAClaim))
        return;
    const QList<int> chain = chainBefore(token, at(token).begin);
    if (!readChain(token, chain) && !readAcrossGap(token, chain))
        readBehind(token);
}

/// 政府信息公开申请量由上年的16件增至20件: what is counted stands before both figures.
void ClaimFinder::readRise(int token, const Rise &rise)
{
    const bool ours = m_scan.figure(at(rise.now)).exact() && m_state.year == m_year && !m_state.otherTime;
    if (!ours || clauseHas(token, NeverAClaim))
        return;
    const QList<int> chain = chainBefore(token, rise.begin);
    if (readChain(rise.now, chain) || readAcrossGap(rise.now, chain))
        m_claims.last().rise = rise;
}

/// The words before a token that stand next to a place without anything unknown between, from left to right.
QList<int> ClaimFinder::chainBefore(int token, int position) const
{
    QList<int> chain;
    for (int i = token - 1; i >= m_state.clauseFirst && chain.size() < LongestChain; --i) {
        if (at(i).end != position)
            break;
        if (at(i).kind == Kind::Close && m_scan.counterpart(i) >= m_state.clauseFirst)
            i = m_scan.counterpart(i);
        else if (at(i).kind == Kind::Word || at(i).kind == Kind::Pause)
            chain.prepend(i);
        else
            break;
        position = at(i).begin;
    }
    return chain;
}

bool ClaimFinder::readChain(int token, const QList<int> &chain)
{
    for (qsizetype start = 0; start < chain.size(); ++start) {
        if (!isWord(chain[start]))
            continue;
        for (const int index : word(chain[start]).claims) {
            const TextClaim &claim = m_vocabulary.claims[index];
            QList<TextReading> readings = claim.readings;
            if (fits(claim, token, chain, start, readings)) {
                addClaim(token, readings, at(chain[start]).begin, at(token).end);
                return true;
            }
        }
    }
    return false;
}

bool ClaimFinder::fits(const TextClaim &claim, int token, const QList<int> &chain, qsizetype start,
                       QList<TextReading> &readings) const
{
    const int first = chain[start];
    const bool denied = first > m_state.clauseFirst && isWord(first - 1)
                     && word(first - 1).is(WordRole::Negation) && at(first - 1).end == at(first).begin;
    return !denied && !isExcluded(claim, token) && topicFits(claim, token, chain)
        && tailFits(claim, chain, start, readings) && (claim.topic < 0 || endsCount(token));
}

bool ClaimFinder::tailFits(const TextClaim &claim, const QList<int> &chain, qsizetype start,
                           QList<TextReading> &readings) const
{
    bool joined = false;
    for (qsizetype i = start + 1; i < chain.size(); ++i) {
        const bool pause = !isWord(chain[i]);
        if (pause || word(chain[i]).is(WordRole::Joiner)) {
            joined = true;
            continue;
        }
        const Lexicon::Entry &entry = word(chain[i]);
        const auto sameGroup = std::find_if(entry.claims.begin(), entry.claims.end(), [&](int other) {
            return joined && !claim.group.isEmpty() && m_vocabulary.claims[other].group == claim.group;
        });
        if (sameGroup != entry.claims.end()) {
            const TextReading &added = m_vocabulary.claims[*sameGroup].readings.first();
            readings = {{readings.first().label + QStringLiteral(" + ") + added.label,
                         readings.first().cells + added.cells}};
            joined = false;
        } else if (joined
                   || !(entry.is(WordRole::Filler) || contains(claim.suffixes, entry.word)
                        || (claim.countsTopic && entry.topic == claim.topic))) {
            return false;
        }
    }
    return !joined;
}

bool ClaimFinder::topicFits(const TextClaim &claim, int token, const QList<int> &chain) const
{
    if (claim.topic < 0)
        return true;
    const int behind = nounBehind(token);
    bool named = m_state.topic == claim.topic;
    for (const int i : chain)
        named = named || m_scan.isTopic(i, claim.topic);
    const bool right = behind >= 0 ? word(behind).topic == claim.topic : named;
    return right && isAboutDisclosure(claim.topic);
}

/// Reconsideration and litigation are in the tables only where they are about disclosure.
bool ClaimFinder::isAboutDisclosure(int topic) const
{
    const bool review = topic == m_reconsideration || topic == m_litigation;
    return !review || m_sentence - m_disclosureSentence <= 1;
}

bool ClaimFinder::isExcluded(const TextClaim &claim, int token) const
{
    int unitLength = 0;
    const TextUnit unit = m_scan.figure(at(token)).unit;
    const bool unitFits = std::any_of(claim.units.begin(), claim.units.end(),
                                      [&](const QString &name) { return unitAt(name, &unitLength) == unit; });
    const bool money = unit == TextUnit::Yuan || unit == TextUnit::TenThousandYuan;
    if (!unitFits || (!money && !m_scan.figure(at(token)).isWhole()))
        return true;
    if (claim.countsTopic && clauseHas(token, anyOf(WordRole::Part)))
        return true;
    for (int i = m_state.clauseFirst; i < token && !claim.unless.isEmpty(); ++i) {
        const bool found = isWord(i)
                        && std::any_of(claim.unless.begin(), claim.unless.end(),
                                       [&](const QString &other) { return word(i).word.contains(other); });
        if (found && !contains(claim.words, word(i).word))
            return true;
    }
    return false;
}

/// The topic's noun behind a figure: 收到12件政府信息公开申请; -1 where something else stands there.
int ClaimFinder::nounBehind(int token) const
{
    int i = token + 1;
    int position = at(token).end;
    if (i < m_sentenceEnd && isWord(i) && word(i).word == u"的" && at(i).begin == position)
        position = at(i++).end;
    const bool noun = i < m_sentenceEnd && isWord(i) && word(i).topic >= 0 && at(i).begin == position;
    return noun ? i : -1;
}

/// Whether nothing follows the figure that says it counts something else: 受理8件低保申请.
bool ClaimFinder::endsCount(int token) const
{
    if (token + 1 >= m_scan.tokens().size())
        return at(token).end == m_scan.plain().size();
    if (at(token + 1).begin != at(token).end)
        return false;
    return !isWord(token + 1) || nounBehind(token) >= 0
        || (word(token + 1).roles & anyOf(WordRole::Filler, WordRole::Joiner, WordRole::Suffix)) != 0;
}

/// Whether a phrase ends with a word: 1件行政复议, but not 1件行政复议决定书.
bool ClaimFinder::endsPhrase(int token) const
{
    if (token + 1 >= m_scan.tokens().size())
        return at(token).end == m_scan.plain().size();
    const quint32 tail = anyOf(WordRole::Filler, WordRole::Joiner, WordRole::Suffix, WordRole::Tail);
    return at(token + 1).begin == at(token).end
        && (!isWord(token + 1) || (word(token + 1).roles & tail) != 0);
}

/// 收到公民、法人提出的政府信息公开申请12件: the verb need not touch the noun.
bool ClaimFinder::readAcrossGap(int token, const QList<int> &chain)
{
    const auto noun =
        std::find_if(chain.begin(), chain.end(), [this](int i) { return isWord(i) && word(i).topic >= 0; });
    if (noun == chain.end())
        return false;
    for (int i = *noun - 1; i >= m_state.clauseFirst && at(*noun).begin - at(i).end <= LongestGap; --i) {
        if (!isWord(i))
            continue;
        for (const int index : word(i).claims) {
            const TextClaim &claim = m_vocabulary.claims[index];
            QList<TextReading> readings = claim.readings;
            const QList<int> tail = QList<int>{i} + chain.mid(noun - chain.begin());
            if (claim.countsTopic && word(*noun).topic == claim.topic
                && fits(claim, token, tail, 0, readings)) {
                addClaim(token, readings, at(i).begin, at(token).end);
                return true;
            }
        }
    }
    return false;
}

/// 17件结转下年, 收到1件行政复议: what the figure is stands behind it.
bool ClaimFinder::readBehind(int token)
{
    for (int i = m_state.clauseFirst; i < token; ++i) {
        if (isWord(i) && !word(i).claims.isEmpty() && !word(i).is(WordRole::Arrival))
            return false;
    }
    if (clauseHas(token, anyOf(WordRole::Part)))
        return false;
    int position = at(token).end;
    for (int i = token + 1; i < m_sentenceEnd && isWord(i) && at(i).begin == position; ++i) {
        for (const int index : word(i).claims) {
            const TextClaim &claim = m_vocabulary.claims[index];
            const bool named = claim.topic >= 0 && word(i).topic == claim.topic;
            const bool topical = named ? isAboutDisclosure(claim.topic) : topicFits(claim, token, {});
            if ((claim.mayFollow || named) && topical && endsPhrase(i) && !isExcluded(claim, token)) {
                addClaim(token, claim.readings, at(token).begin, at(i).end);
                return true;
            }
        }
        if (!(word(i).roles & anyOf(WordRole::Filler, WordRole::Suffix)))
            return false;
        position = at(i).end;
    }
    return false;
}

void ClaimFinder::addClaim(int token, const QList<TextReading> &readings, int begin, int end)
{
    const TextFigure &figure = m_scan.figure(at(token));
    m_claims.append({figure.value, figure.decimals, figure.unit, readings, m_state.ownScope, begin, end, {}});
}

}  // namespace kaibao
