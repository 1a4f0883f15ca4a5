// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/textrule.h"

#include <algorithm>

namespace kaibao {

namespace {

using Kind = TextToken::Kind;

constexpr int LongestLink = 4;
constexpr int LongestLead = 60;

/// 1月1日起至12月31日: what may stand between the two days.
bool links(QStringView between)
{
    return !between.isEmpty() && between.size() <= LongestLink
        && std::all_of(between.begin(), between.end(),
                       [](QChar c) { return QStringView(u"起始至到—–-～止").contains(c); });
}

bool speaksOfPeriod(QStringView lead)
{
    const QStringView words[] = {u"统计", u"期限", u"时限", u"数据", u"报告期", u"期间", u"时段"};
    return std::any_of(std::begin(words), std::end(words),
                       [lead](QStringView word) { return lead.contains(word); });
}

bool isPeriodOf(int year, const TextDate &first, const TextDate &last)
{
    const bool years = (first.year == year || first.year == 0) && (last.year == year || last.year == 0)
                    && (first.year != 0 || last.year != 0);
    return years && first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31;
}

}  // namespace

TextVerdict checkPeriod(const TextContext &context)
{
    TextVerdict verdict;
    const ScannedText &scan = context.scan;
    for (int i = 0; i + 1 < scan.tokens().size(); ++i) {
        const TextToken &first = scan.tokens()[i];
        const TextToken &last = scan.tokens()[i + 1];
        if (first.kind != Kind::Date || last.kind != Kind::Date
            || !links(scan.text().sliced(first.end, last.begin - first.end)))
            continue;
        const int leadBegin = std::max(0, first.begin - LongestLead);
        const TextDate &from = scan.date(first);
        const TextDate &until = scan.date(last);
        if (!from.isDay() || !until.isDay() || from.garbled || until.garbled
            || !speaksOfPeriod(scan.text().sliced(leadBegin, first.begin - leadBegin)))
            continue;
        ++verdict.examined;
        const int year = context.report.year();
        if (isPeriodOf(year, from, until) || verdict.failed.size() >= MostTextFindings)
            continue;
        Finding finding = context.finding(QStringLiteral("text.period"), first.begin, last.end, Level::Must);
        finding.message = TextWords::tr("“%1”: the period of this report is 1 January to 31 December %2.")
                              .arg(context.quote(first.begin, last.end))
                              .arg(year);
        verdict.failed << finding;
    }
    return verdict;
}

}  // namespace kaibao
