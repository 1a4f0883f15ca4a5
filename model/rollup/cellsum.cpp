// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rollup/cellsum.h"

#include <algorithm>
#include <cstdlib>

namespace kaibao {

namespace {

int decimalsOf(const QString &amount)
{
    const qsizetype point = amount.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(amount.size() - point - 1);
}

QString amountText(qint64 millionths, int decimals)
{
    QString digits = QString::number(millionths).rightJustified(Decimal::MaxDecimals + 1, u'0');
    digits.chop(Decimal::MaxDecimals - decimals);
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return digits;
}

}  // namespace

void CellSum::add(const CellValue &value)
{
    if (value.state() == CellValue::State::NotApplicable)
        return;
    if (!value.isNumber()) {
        m_unknown = true;
        return;
    }
    ++m_numbers;
    m_sum += value.number();
    if (value.state() == CellValue::State::Amount)
        m_decimals = std::max(m_decimals, decimalsOf(value.text()));
}

CellValue CellSum::result(CellKind kind) const
{
    if (m_unknown)
        return {};
    if (m_numbers == 0)
        return CellValue::notApplicable();
    if (kind == CellKind::Amount)
        return CellValue::parse(amountText(m_sum, m_decimals), kind);
    return std::abs(m_sum) <= CellValue::MaxCount ? CellValue::count(m_sum)
                                                  : CellValue::notUnderstood(QString::number(m_sum));
}

}  // namespace kaibao
