// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/decimal.h"

#include <algorithm>

namespace kaibao {

namespace {

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

}  // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (whole.isEmpty() || whole.size() > MaxWholeDigits || fraction.size() > MaxDecimals)
        return std::nullopt;
    if ((point >= 0 && fraction.isEmpty()) || !allDigits(whole) || !allDigits(fraction))
        return std::nullopt;

    Decimal result;
    result.m_decimals = static_cast<qint8>(fraction.size());
    const QString digits = whole.toString() + fraction.toString().leftJustified(MaxDecimals, u'0');
    result.m_millionths = digits.toLongLong();
    return result;
}

QString Decimal::toString() const
{
    QString digits = QString::number(m_millionths).rightJustified(MaxDecimals + 1, u'0');
    digits.insert(digits.size() - MaxDecimals, u'.');
    digits.chop(MaxDecimals - m_decimals);
    if (m_decimals == 0)
        digits.chop(1);
    return digits;
}

}  // namespace kaibao
