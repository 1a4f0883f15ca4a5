// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/numbering.h"

#include <QRegularExpression>
#include <QStringList>

namespace kaibao {

namespace {

constexpr int Most = 99;

int fromNumeral(const QString &numeral)
{
    for (int number = 1; number < Most; ++number) {
        if (chineseNumeral(number) == numeral)
            return number;
    }
    return 0;
}

/// The number after that at the start of a paragraph; empty where it has none.
QString numberAfter(const QString &paragraph)
{
    static const QRegularExpression numbered(
        QStringLiteral("^\\s*([（(]?)([一二三四五六七八九十]{1,3}|[0-9]{1,2})(、|[)）]、?|[.．](?![0-9]))"));
    const QRegularExpressionMatch match = numbered.match(paragraph);
    if (!match.hasMatch())
        return {};
    const bool bracketed = QStringView(u"）)").contains(match.captured(3).front());
    if (bracketed == match.captured(1).isEmpty())
        return {};
    const QString numeral = match.captured(2);
    const bool digits = numeral.front().isDigit();
    const int number = digits ? numeral.toInt() : fromNumeral(numeral);
    if (number == 0 || number >= Most)
        return {};
    return match.captured(1) + (digits ? QString::number(number + 1) : chineseNumeral(number + 1))
         + match.captured(3);
}

}  // namespace

QString nextNumber(const QString &text, qsizetype position)
{
    const QStringList above = text.left(position).split(u'\n');
    QString next;
    for (qsizetype i = above.size() - 1; i >= 0 && next.isEmpty(); --i)
        next = numberAfter(above[i]);
    return next;
}

QString chineseNumeral(int number)
{
    Q_ASSERT(number >= 1 && number <= Most);
    constexpr QStringView Digits = u"零一二三四五六七八九";
    QString numeral;
    if (number >= 20)
        numeral += Digits[number / 10];
    if (number >= 10)
        numeral += u'十';
    if (number % 10 != 0)
        numeral += Digits[number % 10];
    return numeral;
}

}  // namespace kaibao
