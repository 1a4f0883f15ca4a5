// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/numericdate.h"

#include "model/checks/text/digits.h"

#include <algorithm>

namespace kaibao {

namespace {

constexpr int YearLength = 4;
constexpr int ShortestDay = 8;  ///< 2024.1.1
constexpr int LongestDay = 11;  ///< 2024.01.01日
constexpr int LongestLink = 2;  ///< 起至

bool isRangeSign(QChar c)
{
    return QStringView(u"-–—―─～起至到").contains(c);
}

/// Whether a year stands there and, behind it, what parts it from its month.
bool startsYear(QStringView text, int begin)
{
    for (int i = begin; i < begin + YearLength; ++i) {
        if (!isDigit(characterAt(text, i)))
            return false;
    }
    const QStringView century = text.sliced(begin, 2);
    return (century == u"19" || century == u"20")
        && QStringView(u"./-").contains(characterAt(text, begin + YearLength));
}

/// Whether the digits before `end` are a piece of something longer: 2024.1.1.3, 2024.1.1b, 2024.1.1版.
bool goesOn(QStringView text, int end, QChar separator)
{
    const QChar next = characterAt(text, end);
    if (next == separator && isDigit(characterAt(text, end + 1)))
        return separator != u'-' || !startsYear(text, end + 1);
    return (next.unicode() < 0x80 && next.isLetter()) || QStringView(u"版条款项节章号%元万亿").contains(next);
}

/// The month and the day that begin at a digit.
std::optional<NumericDate> monthAndDay(QStringView text, int begin, QChar separator)
{
    NumericDate read{{}, begin};
    read.date.month = shortNumber(text, read.end);
    if (read.date.month < 1 || read.date.month > 12 || characterAt(text, read.end) != separator)
        return std::nullopt;
    read.date.day = shortNumber(text, ++read.end);
    if (read.date.day < 1 || read.date.day > 31 || goesOn(text, read.end, separator))
        return std::nullopt;
    read.end += characterAt(text, read.end) == u'日' ? 1 : 0;
    return read;
}

std::optional<NumericDate> fullDate(QStringView text, int begin)
{
    if (begin < 0 || !startsYear(text, begin))
        return std::nullopt;
    const int month = begin + YearLength + 1;
    std::optional<NumericDate> read = monthAndDay(text, month, text[month - 1]);
    if (read)
        read->date.year = text.sliced(begin, YearLength).toInt();
    return read;
}

/// Where the day begins that opens the range which the one at `begin` closes; -1 where there is none.
int beginOfRange(QStringView text, int begin)
{
    int end = begin;
    while (begin - end < LongestLink && isRangeSign(characterAt(text, end - 1)))
        --end;
    for (int length = ShortestDay; end < begin && length <= LongestDay; ++length) {
        const std::optional<NumericDate> first = fullDate(text, end - length);
        if (first && first->end == end)
            return end - length;
    }
    return -1;
}

}  // namespace

std::optional<NumericDate> readNumericDate(QStringView text, int begin)
{
    const int range = beginOfRange(text, begin);
    const QChar beforeSign = characterAt(text, begin - 2);
    const bool isGlued =
        characterAt(text, begin - 1) == u'-' && beforeSign.unicode() < 0x80 && beforeSign.isLetterOrNumber();
    if (range < 0 && isGlued)
        return std::nullopt;
    const std::optional<NumericDate> full = fullDate(text, begin);
    return full || range < 0 ? full : monthAndDay(text, begin, text[range + YearLength]);
}

}  // namespace kaibao
