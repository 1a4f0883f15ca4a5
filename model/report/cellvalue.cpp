// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/cellvalue.h"

#include <QJsonObject>

namespace kaibao {

namespace {

constexpr char16_t FullWidthOffset = u'！' - u'!';

/// Full-width digits, signs and points as their ASCII twins; the minus signs that people type as one.
QChar narrowed(QChar c)
{
    if ((c >= u'０' && c <= u'９') || c == u'＋' || c == u'－' || c == u'．')
        return QChar(static_cast<char16_t>(c.unicode() - FullWidthOffset));
    return c == u'−' || c == u'﹣' ? QChar(u'-') : c;
}

QString normalised(QStringView typed)
{
    QString text = typed.trimmed().toString();  // trims U+3000 and U+00A0 too
    for (QChar &c : text)
        c = narrowed(c);
    return text;
}

/// Whole number of at most nine digits, or nothing.
std::optional<qint64> wholeNumber(QStringView digits)
{
    const std::optional<Decimal> number = Decimal::parse(digits);
    if (!number || digits.contains(u'.'))
        return std::nullopt;
    return number->millionths() / 1'000'000;
}

std::optional<qint64> parseCount(QStringView text, CellKind kind)
{
    if (kind != CellKind::SignedChange || text.isEmpty() || (text[0] != u'-' && text[0] != u'+'))
        return wholeNumber(text);
    const std::optional<qint64> size = wholeNumber(text.sliced(1));
    return size && text[0] == u'-' ? -*size : size;
}

}  // namespace

CellValue CellValue::count(qint64 number)
{
    Q_ASSERT(number >= -MaxCount && number <= MaxCount);
    CellValue value;
    value.m_state = State::Count;
    value.m_count = number;
    return value;
}

CellValue CellValue::amount(const Decimal &amount)
{
    CellValue value;
    value.m_state = State::Amount;
    value.m_amount = amount;
    return value;
}

CellValue CellValue::notApplicable()
{
    CellValue value;
    value.m_state = State::NotApplicable;
    return value;
}

CellValue CellValue::notUnderstood(const QString &typed)
{
    CellValue value;
    value.m_state = State::NotUnderstood;
    value.m_typed = typed;
    return value;
}

CellValue CellValue::parse(QStringView typed, CellKind kind)
{
    const QString text = normalised(typed);
    if (text.isEmpty())
        return {};
    if (kind == CellKind::Amount) {
        const std::optional<Decimal> money = Decimal::parse(text);
        return money ? amount(*money) : notUnderstood(typed.toString());
    }
    const std::optional<qint64> number = parseCount(text, kind);
    return number ? count(*number) : notUnderstood(typed.toString());
}

qint64 CellValue::number() const
{
    Q_ASSERT(isNumber());
    return m_state == State::Count ? m_count : m_amount.millionths();
}

QString CellValue::text() const
{
    switch (m_state) {
    case State::Count:
        return QString::number(m_count);
    case State::Amount:
        return m_amount.toString();
    case State::NotUnderstood:
        return m_typed;
    case State::Blank:
    case State::NotApplicable:
        break;
    }
    return {};
}

QJsonValue CellValue::toJson() const
{
    switch (m_state) {
    case State::Count:
        return m_count;
    case State::Amount:
        return m_amount.toString();
    case State::NotUnderstood:
        return QJsonObject{{QStringLiteral("typed"), m_typed}};
    case State::NotApplicable:
        return QStringLiteral("n/a");
    case State::Blank:
        break;
    }
    return {};
}

}  // namespace kaibao
