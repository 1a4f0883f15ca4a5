// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/textrule.h"

#include <algorithm>
#include <optional>

namespace kaibao {

namespace {

using Kind = TextToken::Kind;

constexpr int LongestLink = 5;
constexpr int LongestLead = 30;

/// 1月1日起至12月31日: what may stand between the two ends.
bool links(QStringView between)
{
    return !between.isEmpty() && between != u"，" && between.size() <= LongestLink
        && std::all_of(between.begin(), between.end(),
                       [](QChar c) { return QStringView(u"起始，至到—–―─-～止").contains(c); });
}

/// The last of these words in a text, and what stands behind it; none where there is no such word.
std::optional<QStringView> behindLast(const QString &text, std::initializer_list<QStringView> words)
{
    qsizetype end = -1;
    for (const QStringView word : words) {
        const qsizetype begin = text.lastIndexOf(word);
        end = begin < 0 ? end : std::max(end, begin + word.size());
    }
    return end < 0 ? std::nullopt : std::optional(QStringView(text).sliced(end));
}

/// Whether the words before a date make it the period of the report: 统计期限为, 所列数据自. There are other
/// periods in a report, as of a notice or a course, and “据统计，2024年1月至6月” is none of the report.
bool speaksOfPeriod(QStringView lead)
{
    const auto isMadeOf = [](QStringView rest, QStringView characters) {
        return std::all_of(rest.begin(), rest.end(),
                           [characters](QChar c) { return characters.contains(c); });
    };
    QString words = lead.toString();
    words.remove(u'的');
    if (const auto rest =
            behindLast(words, {u"统计期", u"统计时", u"统计周期", u"统计区间", u"统计范围", u"统计年度",
                               u"统计起止", u"数据期", u"数据时", u"报告期", u"报告时限", u"报告时段"}))
        return isMadeOf(*rest, u"0123456789限间段期时日范围起止本年度自从为是均由即指在：，（");
    const auto rest = behindLast(words, {u"所列数据", u"数据统计", u"统计数据"});
    return rest && !rest->isEmpty() && isMadeOf(*rest, u"自从为是均由");
}

/// The first and the last day of what is written as days, as months or as a year.
struct Period
{
    TextDate from;
    TextDate until;
    int begin = 0;
    int end = 0;

    bool garbled() const { return from.garbled || until.garbled; }
    bool isWholeYear(int year) const
    {
        const auto isOf = [year](const TextDate &date) { return date.year == year || date.year == 0; };
        return isOf(from) && isOf(until) && from.month <= 1 && from.day <= 1
            && (until.month == 0 || until.month == 12) && (until.day == 0 || until.day == 31);
    }
};

class PeriodReader final
{
public:
    explicit PeriodReader(const ScannedText &scan) : m_scan(scan) {}

    /// The period that begins with the date at a token.
    std::optional<Period> periodAt(int token) const
    {
        const TextToken &first = m_scan.tokens()[token];
        if (first.kind != Kind::Date)
            return std::nullopt;
        const std::optional<Period> range = rangeAt(token);
        return range ? range : yearAt(first);
    }

private:
    /// 2024年1月1日至12月31日, 2024.1.1—2024.12.31, 2024年1月至12月, 2024年1—12月.
    std::optional<Period> rangeAt(int token) const
    {
        const QList<TextToken> &tokens = m_scan.tokens();
        const bool comma = token + 1 < tokens.size() && tokens[token + 1].kind == Kind::Comma;
        const int behind = token + 1 + comma;
        if (behind >= tokens.size() || tokens[behind].kind != Kind::Date)
            return std::nullopt;
        const TextToken &first = tokens[token];
        const TextToken &last = tokens[behind];
        Period period{m_scan.date(first), m_scan.date(last), first.begin, last.end};
        QStringView between = m_scan.text().sliced(first.end, last.begin - first.end);
        if (period.from.month == 0)
            between = readBareMonth(between, period.from);
        if (!links(between) || (period.from.month == 0) != (period.until.month == 0))
            return std::nullopt;
        return period;
    }

    /// The 1 of 1—12月; returns what stands behind it.
    static QStringView readBareMonth(QStringView text, TextDate &date)
    {
        qsizetype digits = 0;
        while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
            ++digits;
        if (digits == 0 || digits > 2)
            return text;
        date.month = text.first(digits).toInt();
        return text.sliced(digits);
    }

    /// 2024年度, 2024年全年: only where nothing is said of that year, as in 2024年度公开的信息.
    std::optional<Period> yearAt(const TextToken &token) const
    {
        const TextDate &date = m_scan.date(token);
        if (date.year == 0 || date.month != 0)
            return std::nullopt;
        int end = token.end;
        for (const QStringView word : {QStringView(u"度"), QStringView(u"全年")})
            end += static_cast<int>(m_scan.text().sliced(end).startsWith(word) ? word.size() : 0);
        const bool closes =
            end == m_scan.text().size() || QStringView(u"，。；、）\n").contains(m_scan.text()[end]);
        return closes ? std::optional(Period{date, date, token.begin, end}) : std::nullopt;
    }

    const ScannedText &m_scan;
};

}  // namespace

TextVerdict checkPeriod(const TextContext &context)
{
    TextVerdict verdict;
    const ScannedText &scan = context.scan;
    const int year = context.report.year();
    for (int i = 0; i < scan.tokens().size(); ++i) {
        const std::optional<Period> period = PeriodReader(scan).periodAt(i);
        if (!period || period->garbled())
            continue;
        const int leadBegin = std::max(0, period->begin - LongestLead);
        if (!speaksOfPeriod(scan.text().sliced(leadBegin, period->begin - leadBegin)))
            continue;
        ++verdict.examined;
        if (period->isWholeYear(year) || verdict.failed.size() >= MostTextFindings)
            continue;
        Finding finding =
            context.finding(QStringLiteral("text.period"), period->begin, period->end, Level::Must);
        finding.message = TextWords::tr("“%1”: the period of this report is 1 January to 31 December %2.")
                              .arg(context.quote(period->begin, period->end))
                              .arg(year);
        verdict.failed << finding;
    }
    return verdict;
}

}  // namespace kaibao
