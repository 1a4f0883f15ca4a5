// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/textrule.h"

#include <algorithm>

namespace kaibao {

namespace {

using Kind = TextToken::Kind;

constexpr int QuoteLength = 7;    ///< characters behind the year
constexpr int SightLength = 160;  ///< characters of the sentence behind a year that are looked at
constexpr int HeadingLength = 24;
constexpr QStringView ClauseEnds = u"，。；：\n";

bool containsAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.contains(word); });
}

bool startsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.startsWith(word); });
}

class YearRule final
{
public:
    explicit YearRule(const TextContext &context)
        : m_context(context),
          m_scan(context.scan),
          m_year(context.report.year()),
          m_isTitle(context.field == field::Title),
          m_isPreamble(context.isNarrative(u"preamble")),
          m_isProblems(context.isNarrative(u"problems"))
    {}

    TextVerdict check()
    {
        for (const TextSentence &sentence : m_scan.sentences()) {
            m_sentence = &sentence;
            if (sentence.opensParagraph)
                readHeading();
            for (int token = sentence.firstToken; token < sentence.lastToken; ++token) {
                if (m_scan.tokens()[token].kind == Kind::Date)
                    judge(m_scan.tokens()[token]);
            }
        }
        return m_verdict;
    }

private:
    QStringView text(int begin, int end) const
    {
        return m_scan.text().sliced(begin, std::max(0, std::min(end, m_sentence->end) - begin));
    }

    void readHeading()
    {
        const QStringView head = text(m_sentence->begin, m_sentence->begin + HeadingLength);
        m_underPlans = containsAny(head, {u"整改措施", u"改进措施", u"下一步", u"工作打算", u"改进情况",
                                          u"努力方向", u"改进方向", u"整改方向", u"改进意见"});
    }

    void judge(const TextToken &token)
    {
        const TextDate &date = m_scan.date(token);
        if (date.year != 0 || date.garbled)
            ++m_verdict.examined;
        if (date.garbled)
            report(token, TextWords::tr("“%1” is no date: look at its digits."));
        else if (date.year == 0 || isNamePart(token))
            return;
        else if (m_isTitle ? date.year != m_year : namesOtherReport(token, date.year))
            report(token, TextWords::tr("“%1”: the report is for %2."));
        else if (date.year == m_year && isOldPlan(token))
            report(token, TextWords::tr("“%1”: %2 is over. Was a plan for %3 meant?"));
        else if (date.year != m_year && isOtherYear(token, date))
            report(
                token,
                date.year > m_year
                    ? TextWords::tr("“%1”: the report is for %2, and this year comes later. Is it mistyped?")
                    : TextWords::tr("“%1”: the report is for %2. Was this left from another year?"));
    }

    /// In a title, a range of years or a version: 《…（2025年版）》, 2018—2020年, 2025年版.
    bool isNamePart(const TextToken &token) const
    {
        const QStringView before = text(std::max(m_sentence->begin, token.begin - 60), token.begin);
        if (before.lastIndexOf(u'《') > before.lastIndexOf(u'》')
            || before.lastIndexOf(u'〈') > before.lastIndexOf(u'〉'))
            return true;
        const QStringView behind = text(token.end, token.end + 6);
        const auto isRange = [](QStringView sign) {
            return startsWithAny(sign,
                                 {u"-", u"—", u"–", u"～", u"至", u"到", u"起", u"版", u"以来", u"底以来"});
        };
        const bool afterYear = before.size() > 1 && isRange(before.last(1))
                            && (before[before.size() - 2].isDigit() || before[before.size() - 2] == u'年');
        return isRange(behind) || afterYear;
    }

    /// 2022年政府信息公开工作年度报告 where the report is that of another year.
    bool namesOtherReport(const TextToken &token, int year) const
    {
        if (!m_isPreamble || year == m_year)
            return false;
        QStringView behind = text(token.end, token.end + 24);
        if (behind.startsWith(u'度'))
            behind = behind.sliced(1);
        return startsWithAny(behind, {u"政府信息公开", u"政务公开", u"信息公开"}) && behind.contains(u"报告");
    }

    /// Whether the year opens its sentence, perhaps behind a heading.
    bool leads(const TextToken &token) const
    {
        constexpr int LongestHeading = 60;  // a sentence of years alone must not be read again for each
        const int start = std::max(m_sentence->begin, token.begin - LongestHeading);
        QStringView before = text(start, token.begin);
        const qsizetype colon = before.lastIndexOf(u'：');
        if (colon >= 0)
            before = before.sliced(colon + 1);
        const bool whole = colon >= 0 || start == m_sentence->begin;
        if (whole && before.startsWith(u'（') && before.contains(u'）'))
            before = before.endsWith(u"情况") ? QStringView() : before.sliced(before.indexOf(u'）') + 1);
        return before.isEmpty();
    }

    /// 截至2023年底 at the beginning of a clause; 对截至2023年底的文件 is about older ones.
    bool isDeadline(const TextToken &token) const
    {
        const QStringView before = text(std::max(m_sentence->begin, token.begin - 6), token.begin);
        for (const QStringView word :
             {QStringView(u"截止到"), QStringView(u"截至到"), QStringView(u"截至"), QStringView(u"截止")}) {
            if (!before.endsWith(word))
                continue;
            const QStringView lead = before.chopped(word.size());
            return lead.isEmpty() || QStringView(u"，；：）").contains(lead.back());
        }
        return false;
    }

    bool isOtherYear(const TextToken &token, const TextDate &date) const
    {
        const QStringView behind = text(token.end, token.end + SightLength);
        if (isDeadline(token))
            return (date.year < m_year || date.year > m_year + 1) && !speaksOfThisYear(behind)
                && !containsAny(behind, {u"存量", u"遗留"});
        if (!leads(token) || date.month != 0)
            return false;
        if (date.year > m_year)
            return hasSubject(behind) && !(date.year == m_year + 1 && isPlan(behind));
        const bool excused =
            containsAny(behind, {u"以来", u"预算", u"决算", u"考核", u"考评", u"测评", u"遗留", u"反映",
                                 u"指出", u"提出", u"整改", u"报告", u"修订", u"施行"});
        return (hasSubject(behind) || counts(behind)) && !excused && !speaksOfThisYear(behind);
    }

    /// 2023年，… 2023年我镇… 2023年度全镇…
    static bool hasSubject(QStringView behind)
    {
        return startsWithAny(behind, {u"，", u"度，", u"我", u"全", u"本", u"度我", u"度全", u"度本"});
    }

    /// 2023年共收到申请14件: what was done in that year, with its number. 2023年收到的申请 may be dealt with today.
    static bool counts(QStringView behind)
    {
        if (behind.startsWith(u'度'))
            behind = behind.sliced(1);
        const auto end = std::find_if(behind.begin(), behind.end(),
                                      [](QChar c) { return QStringView(u"，。；：、（").contains(c); });
        const QStringView clause = behind.first(end - behind.begin());
        return startsWithAny(clause, {u"共",   u"累计", u"未",   u"新收", u"新增",     u"更新", u"收到",
                                      u"受理", u"办结", u"办理", u"答复", u"主动公开", u"公开", u"制发",
                                      u"印发", u"发布", u"发放", u"推送", u"作出",     u"召开", u"组织",
                                      u"开展", u"举办", u"接待", u"因"})
            && !clause.contains(u'的')
            && std::any_of(clause.begin(), clause.end(), [](QChar c) { return c.isDigit(); });
    }

    /// The older year is told to be compared with the report's own, or for what came of it.
    bool speaksOfThisYear(QStringView behind) const
    {
        return behind.contains(QString::number(m_year))
            || containsAny(behind, {u"今年", u"本年", u"目前", u"现已", u"现有", u"至今"});
    }

    /// What the next year is named for.
    bool isPlan(QStringView behind) const
    {
        return m_isProblems || m_underPlans
            || containsAny(behind,
                           {u"将", u"计划", u"下一步", u"打算", u"拟", u"继续", u"进一步", u"力争", u"争取",
                            u"预计", u"努力", u"目标", u"之年", u"们要", u"镇要", u"乡要", u"道要", u"局要"});
    }

    /// “2025年，我镇将…” among the improvements of the report for 2025 was copied from the one before.
    bool isOldPlan(const TextToken &token) const
    {
        if (!m_isProblems)
            return false;
        const QStringView behind = text(token.end, token.end + SightLength);
        const QStringView near = behind.first(std::min<qsizetype>(behind.size(), 12));
        const qsizetype will = near.indexOf(u'将');
        const bool disposes = containsAny(behind, {u"纳入", u"列入", u"作为"});
        const bool subject = hasSubject(behind);
        if (subject && will >= 0 && !disposes)
            return true;
        const QStringView sentence = text(m_sentence->begin, token.end + SightLength);
        const bool past = containsAny(sentence, {u"了", u"已", u"取得", u"完成", u"存在", u"仍", u"但",
                                                 u"问题", u"不足", u"较", u"比", u"年来"});
        return subject && m_underPlans && !past
            && containsAny(sentence, {u"为进一步", u"将", u"力争", u"计划"}) && !disposes;
    }

    /// The year and what it says: a reason for one year is none for another sentence.
    int quoteEnd(const TextToken &token) const
    {
        const QStringView all = m_scan.text();
        int end = token.end;
        while (end < m_sentence->end && end - token.end < QuoteLength && !ClauseEnds.contains(all[end]))
            ++end;
        while (end > token.end && all[end - 1].isDigit())
            --end;
        return end;
    }

    /// With … where it breaks off within a clause.
    QString quote(const TextToken &token, int end) const
    {
        const bool whole =
            end == token.end || end == m_sentence->end || ClauseEnds.contains(m_scan.text()[end]);
        return m_context.quote(token.begin, end) + (whole ? QString() : QStringLiteral("…"));
    }

    void report(const TextToken &token, const QString &message)
    {
        if (m_verdict.failed.size() >= MostTextFindings)
            return;
        const int end = m_scan.date(token).garbled ? token.end : quoteEnd(token);
        Finding finding = m_context.finding(QStringLiteral("text.year"), token.begin, end);
        finding.message = message;
        finding.message.replace(QStringLiteral("%2"), QString::number(m_year));
        finding.message.replace(QStringLiteral("%3"), QString::number(m_year + 1));
        finding.message.replace(QStringLiteral("%1"), quote(token, end));
        m_verdict.failed << finding;
    }

    const TextContext &m_context;
    const ScannedText &m_scan;
    int m_year;
    bool m_isTitle;
    bool m_isPreamble;
    bool m_isProblems;
    bool m_underPlans = false;
    const TextSentence *m_sentence = nullptr;
    TextVerdict m_verdict;
};

}  // namespace

TextVerdict checkYears(const TextContext &context)
{
    return YearRule(context).check();
}

}  // namespace kaibao
