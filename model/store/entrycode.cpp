// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/entrycode.h"

#include <array>
#include <utility>

namespace kaibao {

namespace {

constexpr std::array<std::pair<Origin, QChar>, 7> OriginLetters{{
    {Origin::Typed, u't'},
    {Origin::Pasted, u'p'},
    {Origin::Imported, u'i'},
    {Origin::CarriedOver, u'o'},
    {Origin::Computed, u'c'},
    {Origin::Suggested, u's'},
    {Origin::Confirmed, u'z'},
}};

QChar letterOf(Origin origin)
{
    for (const auto &[known, letter] : OriginLetters) {
        if (known == origin)
            return letter;
    }
    Q_UNREACHABLE();
}

std::optional<Origin> originOf(QChar letter)
{
    for (const auto &[origin, known] : OriginLetters) {
        if (known == letter)
            return origin;
    }
    return std::nullopt;
}

QString valueCode(const CellValue &value)
{
    switch (value.state()) {
    case CellValue::State::Count:
        return u'=' + value.text();
    case CellValue::State::Amount:
        return u'$' + value.text();
    case CellValue::State::NotApplicable:
        return QStringLiteral("-");
    case CellValue::State::NotUnderstood:
        return u'?' + value.text();
    case CellValue::State::Blank:
        break;
    }
    return {};
}

std::optional<CellValue> countFrom(QStringView digits)
{
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    if (!isNumber || number < -CellValue::MaxCount || number > CellValue::MaxCount)
        return std::nullopt;
    return CellValue::count(number);
}

std::optional<CellValue> valueFrom(QStringView code)
{
    if (code.isEmpty())
        return CellValue();
    const QStringView rest = code.sliced(1);
    switch (code.front().unicode()) {
    case u'=':
        return countFrom(rest);
    case u'$': {
        const std::optional<Decimal> amount = Decimal::parse(rest);
        return amount ? std::optional(CellValue::amount(*amount)) : std::nullopt;
    }
    case u'-':
        return rest.isEmpty() ? std::optional(CellValue::notApplicable()) : std::nullopt;
    case u'?':
        return CellValue::notUnderstood(rest.toString());
    default:
        return std::nullopt;
    }
}

}  // namespace

QString entryCode(const CellEntry &entry)
{
    return letterOf(entry.origin) + valueCode(entry.value);
}

std::optional<CellEntry> entryFromCode(QStringView code)
{
    if (code.isEmpty())
        return std::nullopt;
    const std::optional<Origin> origin = originOf(code.front());
    const std::optional<CellValue> value = valueFrom(code.sliced(1));
    if (!origin || !value)
        return std::nullopt;
    return CellEntry{*value, *origin};
}

}  // namespace kaibao
