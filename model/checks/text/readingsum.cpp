// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/readingsum.h"

#include <algorithm>

namespace kaibao {

namespace {

void add(ReadingSum &sum, const CellValue *value)
{
    if (value && value->isNumber())
        sum.value += value->number();
    else if (!value || value->state() != CellValue::State::NotApplicable)
        sum.known = false;
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

bool agrees(const FigureClaim &claim, const ReadingSum &sum)
{
    if (!sum.amount)
        return claim.value == sum.value * TextFigure::Scale;
    const qint64 text = claim.unit == TextUnit::Yuan ? claim.value / 10'000 : claim.value;
    qint64 step = TextFigure::Scale;
    for (int i = 0; i < claim.decimals; ++i)
        step /= 10;
    if (claim.unit == TextUnit::Yuan)
        step = std::max<qint64>(step / 10'000, 1);
    return sum.value - text < step && text - sum.value <= step / 2;
}

QString inWords(const ReadingSum &sum)
{
    return sum.amount ? QString::number(static_cast<double>(sum.value) / TextFigure::Scale, 'g', 15)
                      : QString::number(sum.value);
}

}  // namespace kaibao
