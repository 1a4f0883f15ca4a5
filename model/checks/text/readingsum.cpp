// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/readingsum.h"

#include <algorithm>

namespace kaibao {

namespace {

constexpr qint64 YuanInUnit = 10'000;  ///< amounts are in 万元

void add(ReadingSum &sum, const CellValue *value)
{
    if (value && value->isNumber())
        sum.value += value->number();
    else if (!value || value->state() != CellValue::State::NotApplicable)
        sum.known = false;
}

/// What one in the last digit of an amount is worth, in millionths of 万元.
qint64 lastDigit(int decimals, TextUnit unit)
{
    qint64 step = TextFigure::Scale;
    for (int i = 0; i < decimals; ++i)
        step /= 10;
    return unit == TextUnit::Yuan ? std::max<qint64>(step / YuanInUnit, 1) : step;
}

}  // namespace

ReadingSum sumOf(const Report &report, const TextReading &reading)
{
    ReadingSum sum;
    for (const CellId cell : reading.cells) {
        sum.amount = sum.amount || report.edition().cell(cell).kind == CellKind::Amount;
        add(sum, &report.value(cell));
    }
    return sum;
}

ReadingSum sumBefore(const ReportPair &reports, const TextReading &reading)
{
    ReadingSum sum;
    for (const CellId cell : reading.cells) {
        sum.amount = sum.amount || reports.report.edition().cell(cell).kind == CellKind::Amount;
        add(sum, reports.valueBefore(cell));
    }
    return sum;
}

ReadingSum sumSaid(qint64 value, TextUnit unit)
{
    if (unit == TextUnit::Yuan)
        return {value / YuanInUnit, true, true};
    if (unit == TextUnit::TenThousandYuan)
        return {value, true, true};
    return {value / TextFigure::Scale, value % TextFigure::Scale == 0, false};
}

bool agrees(const FigureClaim &claim, const ReadingSum &sum)
{
    if (!sum.amount)
        return claim.value == sum.value * TextFigure::Scale;
    const qint64 text = sumSaid(claim.value, claim.unit).value;
    const qint64 step = lastDigit(claim.decimals, claim.unit);
    return sum.value - text < step && text - sum.value <= step / 2;
}

bool isDifference(const TextFigure &said, const ReadingSum &difference)
{
    if (!difference.amount)
        return said.value == difference.value * TextFigure::Scale;
    return std::abs(sumSaid(said.value, said.unit).value - difference.value)
        <= lastDigit(said.decimals, said.unit);
}

QString inWords(const ReadingSum &sum)
{
    return sum.amount ? QString::number(static_cast<double>(sum.value) / TextFigure::Scale, 'g', 15)
                      : QString::number(sum.value);
}

}  // namespace kaibao
