// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/numerals.h"

#include "model/base/oneof.h"
#include "model/checks/text/digits.h"
#include "model/checks/text/numericdate.h"

#include <algorithm>

namespace kaibao {

namespace {

constexpr int MaxDigits = 12;
constexpr int MaxChineseNumerals = 24;
constexpr int MaxDecimals = 6;

struct UnitName
{
    QStringView name;
    TextUnit unit;
};

constexpr UnitName UnitNames[] = {
    {u"亿元", TextUnit::HundredMillionYuan},
    {u"万元", TextUnit::TenThousandYuan},
    {u"元", TextUnit::Yuan},
    {u"人次", TextUnit::PersonTime},
    {u"人", TextUnit::Person},
    {u"件", TextUnit::Piece},
    {u"宗", TextUnit::Case},
    {u"起", TextUnit::Incident},
    {u"份", TextUnit::Copy},
    {u"条", TextUnit::Item},
    {u"例", TextUnit::Instance},
    {u"次", TextUnit::Time},
    {u"项", TextUnit::Entry},
    {u"个", TextUnit::Each},
    {u"篇", TextUnit::Article},
    {u"期", TextUnit::Issue},
    {u"场", TextUnit::Event},
    {u"部", TextUnit::Book},
    {u"册", TextUnit::Volume},
    {u"户", TextUnit::Household},
    {u"%", TextUnit::Percent},
};

bool startsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return beginsWith(text, word); });
}

bool endsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.endsWith(word); });
}

bool isRangeSign(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—' || c == u'～' || c == u'至' || c == u'到';
}

bool aboutBefore(QStringView text, int begin)
{
    const QStringView before = text.first(begin).last(std::min(begin, 3));
    if (!before.isEmpty() && isRangeSign(before.back()) && before.size() > 1) {
        const QChar end = before[before.size() - 2];
        int length = 0;
        return isDigit(end) || isChineseNumeral(end)
            || unitAt(QStringView(&end, 1), &length) != TextUnit::None;
    }
    const bool spelled = !isDigit(text[begin]);
    return endsWithAny(before, {u"近", u"约", u"超", u"逾", u"超过", u"不少于", u"至少", u"不足"})
        || (spelled && endsWithAny(before, {u"几", u"数", u"上"}));
}

bool aboutAfter(QStringView rest)
{
    return startsWithAny(rest, {u"余", u"多", u"以上", u"左右", u"以内", u"以下", u"上下", u"有余"})
        || (rest.size() > 1 && isRangeSign(rest[0]) && (isDigit(rest[1]) || isChineseNumeral(rest[1])));
}

/// Digits with thousands signs and at most one point.
struct Digits
{
    int end = 0;
    int wholeDigits = 0;
    int decimals = 0;
    int points = 0;
    bool grouped = false;
    qint64 value = 0;  ///< in millionths

    bool usable() const { return wholeDigits <= MaxDigits && points <= 1 && decimals <= MaxDecimals; }
};

Digits readDigits(QStringView text, int begin)
{
    Digits digits;
    qint64 unit = TextFigure::Scale;
    int i = begin;
    for (; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isDigit(c)) {
            ++(digits.points ? digits.decimals : digits.wholeDigits);
            if (!digits.usable())
                continue;
            const int digit = c.unicode() - u'0';
            if (digits.points)
                digits.value += digit * (unit /= 10);
            else
                digits.value = digits.value * 10 + digit * TextFigure::Scale;
        } else if ((c == u',' || c == u'.') && isDigit(characterAt(text, i + 1))) {
            digits.points += c == u'.';
            digits.grouped = digits.grouped || c == u',';
        } else {
            break;
        }
    }
    digits.end = i;
    return digits;
}

/// The day that may follow a month.
void readDay(QStringView text, int &end, TextDate &date)
{
    int i = end;
    const int day = shortNumber(text, i);
    if (day < 1 || day > 31)
        return;
    if (characterAt(text, i) == u'日' || characterAt(text, i) == u'号') {
        date.day = day;
        end = i + 1;
    } else if (characterAt(text, i) == u'止') {
        date.day = day;
        date.garbled = true;
        end = i;
    }
}

void readMonth(QStringView text, int &end, TextDate &date)
{
    int i = end;
    const int month = shortNumber(text, i);
    if (month < 1 || month > 12 || characterAt(text, i) != u'月')
        return;
    date.month = month;
    end = i + 1;
    readDay(text, end, date);
}

NumberRead readDate(QStringView text, int begin, const Digits &digits)
{
    NumberRead read;
    const QChar mark = text[digits.end];
    const int number = static_cast<int>(std::min<qint64>(digits.value / TextFigure::Scale, 99'999'999));
    const bool twenty =
        text[begin] == u'2' && characterAt(text, begin + 1) == u'0' && digits.wholeDigits <= 8;
    read.end = digits.end + 1;
    if (mark == u'年' && digits.wholeDigits == 4) {
        read.date.year = number;
        readMonth(text, read.end, read.date);
    } else if (mark == u'月' && digits.wholeDigits <= 2) {
        read.end = begin;
        readMonth(text, read.end, read.date);
        read.end = std::max(read.end, digits.end + 1);
    } else if (twenty && (digits.wholeDigits > 4 || (digits.wholeDigits == 3 && mark == u'年'))) {
        read.date.garbled = true;
        if (mark == u'年')
            readMonth(text, read.end, read.date);
        else
            readDay(text, read.end, read.date);
    }
    if (read.date.year || read.date.month || read.date.garbled)
        read.kind = NumberRead::Kind::Date;
    return read;
}

/// The unit behind a number; between the two may stand 余, 万 and the like.
NumberRead readUnit(QStringView text, int begin, int end, TextFigure figure)
{
    NumberRead read;
    read.end = end;
    const auto skip = [&](std::initializer_list<QStringView> words) {
        const bool found = startsWithAny(text.sliced(end), words);
        figure.approximate = figure.approximate || found;
        end += found;
        return found;
    };
    int length = 0;
    skip({u"余", u"多"});
    figure.unit = unitAt(text.sliced(end), &length);
    if (figure.unit == TextUnit::None && skip({u"万", u"亿", u"千", u"百"})) {
        skip({u"余", u"多"});
        figure.unit = unitAt(text.sliced(end), &length);
    }
    if (figure.unit == TextUnit::None)
        return read;
    read.kind = NumberRead::Kind::Figure;
    read.end = end + length;
    figure.approximate = figure.approximate || aboutBefore(text, begin) || aboutAfter(text.sliced(read.end));
    read.figure = figure;
    return read;
}

/// Whether what stands before makes it an ordinal, or part of a number of another kind.
bool isPartOfName(QStringView text, int begin)
{
    const QChar before = characterAt(text, begin - 1);
    return before == u'第' || before == u'〔' || before == u'.' || before == u'/' || before == u'_'
        || before == u'@' || (before.unicode() < 0x80 && before.isLetter());
}

NumberRead readArabic(QStringView text, int begin)
{
    const Digits digits = readDigits(text, begin);
    NumberRead nothing;
    nothing.end = digits.end;
    if (isPartOfName(text, begin))
        return nothing;
    if (const std::optional<NumericDate> read = readNumericDate(text, begin))
        return {NumberRead::Kind::Date, read->end, {}, read->date};
    if (!digits.usable())
        return nothing;
    const QChar next = characterAt(text, digits.end);
    if ((next == u'年' || next == u'月') && !digits.points && !digits.grouped)
        return readDate(text, begin, digits);
    TextFigure figure;
    figure.value = digits.value;
    figure.decimals = digits.decimals;
    return readUnit(text, begin, digits.end, figure);
}

int digitOf(QChar numeral)
{
    static constexpr QStringView Digits = u"〇一二三四五六七八九";
    if (numeral == u'零')
        return 0;
    const auto *const found = std::find(Digits.begin(), Digits.end(), numeral);
    return numeral == u'两' ? 2 : found == Digits.end() ? -1 : static_cast<int>(found - Digits.begin());
}

qint64 multiplierOf(QChar numeral)
{
    switch (numeral.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1'000;
    case u'万':
        return 10'000;
    case u'亿':
        return 100'000'000;
    default:
        return 0;
    }
}

bool areDigitsOnly(QStringView numerals)
{
    return std::all_of(numerals.begin(), numerals.end(), [](QChar c) { return digitOf(c) >= 0; });
}

NumberRead readChinese(QStringView text, int begin)
{
    int end = begin;
    while (end < text.size() && isChineseNumeral(text[end]))
        ++end;
    NumberRead nothing;
    nothing.end = end;
    const bool wan = end - begin > 1 && text[end - 1] == u'万' && characterAt(text, end) == u'元';
    const int numberEnd = end - wan;
    const QStringView numerals = text.sliced(begin, numberEnd - begin);
    if (numerals.size() > MaxChineseNumerals || isPartOfName(text, begin))
        return nothing;
    const qint64 value = chineseNumber(numerals);
    if (value < 0)
        return nothing;
    if (characterAt(text, end) == u'年' && numerals.size() == 4 && areDigitsOnly(numerals)) {
        nothing.kind = NumberRead::Kind::Date;
        nothing.end = end + 1;
        nothing.date.year = static_cast<int>(value);
        return nothing;
    }
    TextFigure figure;
    figure.value = value * TextFigure::Scale;
    figure.vague = numerals == u"一" || (numerals.size() == 1 && multiplierOf(numerals[0]) > 10);
    figure.approximate = numerals.size() == 2 && areDigitsOnly(numerals);  // 三五件
    if (text.first(begin).endsWith(u"百分之")) {
        figure.unit = TextUnit::Percent;
        NumberRead percent;
        percent.kind = NumberRead::Kind::Figure;
        percent.end = end;
        percent.figure = figure;
        return percent;
    }
    return readUnit(text, begin, numberEnd, figure);
}

}  // namespace

TextUnit unitAt(QStringView text, int *length)
{
    for (const UnitName &unit : UnitNames) {
        if (beginsWith(text, unit.name)) {
            *length = static_cast<int>(unit.name.size());
            return unit.unit;
        }
    }
    *length = 0;
    return TextUnit::None;
}

bool isChineseNumeral(QChar character)
{
    return digitOf(character) >= 0 || multiplierOf(character) > 0;
}

qint64 chineseNumber(QStringView numerals)
{
    if (numerals.isEmpty() || numerals.size() > MaxChineseNumerals)
        return -1;
    const bool positional = areDigitsOnly(numerals);
    qint64 total = 0;
    qint64 section = 0;
    qint64 digit = 0;
    for (const QChar numeral : numerals) {
        const qint64 multiplier = multiplierOf(numeral);
        if (multiplier == 0) {
            digit = positional ? digit * 10 + digitOf(numeral) : digitOf(numeral);
        } else if (multiplier >= 10'000) {
            const qint64 many = std::max<qint64>(section + digit, 1);
            total = multiplier > 10'000 ? std::max<qint64>(total + section + digit, 1) * multiplier
                                        : total + many * multiplier;
            section = digit = 0;
        } else {
            section += std::max<qint64>(digit, 1) * multiplier;
            digit = 0;
        }
        if (total > 1'000'000'000'000 || section > 1'000'000'000'000 || digit > 1'000'000'000'000)
            return -1;
    }
    return total + section + digit;
}

NumberRead readNumber(QStringView text, int begin)
{
    return isDigit(text[begin]) ? readArabic(text, begin) : readChinese(text, begin);
}

}  // namespace kaibao
