// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/textrule.h"

#include <algorithm>
#include <numeric>

namespace kaibao {

namespace {

using Kind = TextToken::Kind;

constexpr int MostParts = 60;
constexpr int MostWholes = 6;  ///< figures before a list that may be its whole

/// Units whose figures are added up in sentences. 个 and the like count too many things at once.
bool isAdded(TextUnit unit)
{
    switch (unit) {
    case TextUnit::Piece:
    case TextUnit::Case:
    case TextUnit::Incident:
    case TextUnit::Copy:
    case TextUnit::Item:
    case TextUnit::Instance:
    case TextUnit::Time:
    case TextUnit::Entry:
    case TextUnit::Article:
    case TextUnit::Issue:
    case TextUnit::Event:
    case TextUnit::PersonTime:
    case TextUnit::Yuan:
        return true;
    default:
        return false;
    }
}

/// A whole and what follows as its parts.
struct PartList
{
    QList<int> wholes;  ///< tokens of figures, the nearest first
    QList<int> parts;
    bool unclear = false;
};

class PartsRule final
{
public:
    explicit PartsRule(const TextContext &context) : m_context(context), m_scan(context.scan) {}

    TextVerdict check()
    {
        for (const TextSentence &sentence : m_scan.sentences()) {
            m_sentence = &sentence;
            for (int token = sentence.firstToken; token < sentence.lastToken; ++token) {
                if (opensList(token))
                    judge(readList(token));
            }
            judgeProgress();
        }
        return m_verdict;
    }

private:
    const TextToken &at(int token) const { return m_scan.tokens()[token]; }
    qint64 value(int token) const { return m_scan.figure(at(token)).value; }
    TextUnit unit(int token) const { return m_scan.figure(at(token)).unit; }

    bool isDifference(int token) const
    {
        return token > m_sentence->firstToken && m_scan.isWord(token - 1, WordRole::Difference)
            && at(token - 1).end == at(token).begin;
    }

    /// 其中 and the like, or a bracket that stands directly behind a figure.
    bool opensList(int token) const
    {
        const bool bracket = at(token).kind == Kind::Open && token > m_sentence->firstToken
                          && m_scan.isFigure(token - 1) && at(token - 1).end == at(token).begin;
        return bracket || m_scan.isWord(token, WordRole::SumUp);
    }

    PartList readList(int opener) const
    {
        PartList list;
        findWholes(opener, list);
        if (!list.wholes.isEmpty())
            findParts(opener, list);
        return list;
    }

    void findWholes(int opener, PartList &list) const
    {
        const bool inBracket = opener > m_sentence->firstToken && at(opener - 1).kind == Kind::Open;
        for (int i = opener - 1; i >= m_sentence->firstToken && list.wholes.size() < MostWholes; --i) {
            if (at(i).kind == Kind::Close && m_scan.counterpart(i) >= m_sentence->firstToken)
                i = m_scan.counterpart(i);
            else if (at(i).kind == Kind::Open && !(inBracket && i == opener - 1))
                return;
            else if (m_scan.isFigure(i) && isAdded(unit(i)) && !isDifference(i))
                list.wholes << i;
            if (opener - i > MostParts)
                return;
        }
    }

    void findParts(int opener, PartList &list) const
    {
        const bool bracket = at(opener).kind == Kind::Open;
        for (int i = opener + 1; i < m_sentence->lastToken && list.parts.size() < MostParts; ++i) {
            if (endsList(i, opener))
                return;
            if (at(i).kind == Kind::Open) {
                if (m_scan.counterpart(i) < 0)
                    return;
                i = m_scan.counterpart(i);
            } else if (m_scan.isFigure(i) && !isDifference(i)) {
                if (unit(i) == unit(list.wholes.first())) {
                    list.unclear = list.unclear || !m_scan.figure(at(i)).exact();
                    list.parts << i;
                } else if (bracket && list.parts.isEmpty()) {
                    return;
                }
            }
        }
    }

    bool endsList(int token, int opener) const
    {
        const Kind kind = at(token).kind;
        if (kind == Kind::Stop || kind == Kind::LineEnd || kind == Kind::Semicolon || kind == Kind::Close)
            return true;
        if (token == opener + 1 || kind != Kind::Word)
            return false;
        const Lexicon::Entry &word = m_scan.word(at(token));
        return word.is(WordRole::SumUp) || word.is(WordRole::NewCount) || word.is(WordRole::Done)
            || word.is(WordRole::Remaining);
    }

    /// A list that is only examples is no mistake; one that makes the whole at any point is right.
    void judge(const PartList &list)
    {
        if (list.parts.size() < 2 || list.wholes.isEmpty() || list.unclear)
            return;
        const int whole = list.wholes.first();
        if (!m_scan.figure(at(whole)).exact() || unit(whole) != unit(list.parts.first()))
            return;
        ++m_verdict.examined;
        qint64 sum = 0;
        for (const int part : list.parts) {
            sum += value(part);
            const auto makes = [&](int other) { return value(other) == sum; };
            if (part != list.parts.first() && std::any_of(list.wholes.begin(), list.wholes.end(), makes))
                return;
        }
        if (isClear(list, sum))
            report(whole, list.parts, sum);
    }

    bool isClear(const PartList &list, qint64 sum) const
    {
        const qint64 whole = value(list.wholes.first());
        const auto largest = *std::max_element(list.parts.begin(), list.parts.end(),
                                               [this](int a, int b) { return value(a) < value(b); });
        if (value(largest) > whole)
            return true;
        if (sum > whole)  // parts may overlap; then the excess is large
            return value(largest) < whole && (sum - whole) * 4 <= whole;
        const int last = list.parts.last();
        const bool goesOn = m_scan.text().sliced(at(last).end).startsWith(u'等');
        const QStringView label =
            m_scan.text().sliced(at(last - 1).begin, at(last).begin - at(last - 1).begin);
        const bool complete = label.contains(u"其他") || label.contains(u"其它");
        const bool nearly = (whole - sum) * 10 <= whole
                         || (whole <= 20 * TextFigure::Scale && whole - sum <= 2 * TextFigure::Scale);
        return !goesOn && (complete || nearly);
    }

    /// 意见10条，已办理8条，剩余2条
    void judgeProgress()
    {
        QList<int> figures;
        for (int token = m_sentence->firstToken; token < m_sentence->lastToken; ++token) {
            if (at(token).kind == Kind::Semicolon)
                figures.clear();
            if (!m_scan.isFigure(token) || !isAdded(unit(token)))
                continue;
            if (figures.size() >= 2 && labels(token, figures.last(), WordRole::Remaining))
                judgeRest(figures[figures.size() - 2], figures.last(), token);
            figures << token;
        }
    }

    /// Whether a word of the role stands between the figure before and this one, or directly behind it.
    bool labels(int token, int before, WordRole role) const
    {
        for (int i = before + 1; i < token; ++i) {
            if (m_scan.isWord(i, role) && at(i).begin > at(before).end)
                return true;
        }
        return token + 1 < m_sentence->lastToken && m_scan.isWord(token + 1, role)
            && at(token + 1).begin == at(token).end;
    }

    void judgeRest(int whole, int done, int rest)
    {
        const bool alike = unit(whole) == unit(done) && unit(done) == unit(rest);
        const bool exact = m_scan.figure(at(whole)).exact() && m_scan.figure(at(done)).exact()
                        && m_scan.figure(at(rest)).exact();
        if (!alike || !exact || value(done) > value(whole) || !labels(done, whole, WordRole::Done)
            || labels(done, whole, WordRole::SumUp))
            return;
        ++m_verdict.examined;
        if (value(done) + value(rest) != value(whole))
            report(whole, {done, rest}, value(done) + value(rest));
    }

    void report(int whole, const QList<int> &parts, qint64 sum)
    {
        if (m_verdict.failed.size() >= MostTextFindings)
            return;
        QStringList terms;
        for (const int part : parts)
            terms << number(value(part));
        const int end = at(parts.last()).end;
        Finding finding = m_context.finding(QStringLiteral("text.parts"), at(whole).begin, end);
        finding.message = TextWords::tr("“%1”: the parts %2 make %3, the text says %4.")
                              .arg(m_context.quote(at(whole).begin, end), terms.join(u" + "), number(sum),
                                   number(value(whole)));
        m_verdict.failed << finding;
    }

    static QString number(qint64 millionths)
    {
        return QString::number(static_cast<double>(millionths) / TextFigure::Scale, 'g', 15);
    }

    const TextContext &m_context;
    const ScannedText &m_scan;
    const TextSentence *m_sentence = nullptr;
    TextVerdict m_verdict;
};

}  // namespace

TextVerdict checkParts(const TextContext &context)
{
    return PartsRule(context).check();
}

}  // namespace kaibao
