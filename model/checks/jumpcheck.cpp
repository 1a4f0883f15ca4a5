// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/fingerprint.h"
#include "model/checks/yearchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(YearChecks)
};

constexpr int JumpFactor = 5;
constexpr qint64 WorthMissing = 20;  // from more than this to nothing is worth a look
constexpr qint64 SmallFigure =
    10;  // such figures jump all the time: below this on both sides nothing is said

bool jumps(qint64 before, qint64 now)
{
    if (now == 0)
        return before > WorthMissing;
    if (before == 0 || std::max(before, now) < SmallFigure)
        return false;
    return now >= before * JumpFactor || now * JumpFactor <= before;
}

}  // namespace

std::optional<Finding> checkJump(const ReportPair &reports, CellId cell)
{
    const CellValue *before = reports.valueBefore(cell);
    const CellValue &now = reports.report.value(cell);
    if (!before || !before->isNumber() || !now.isNumber() || !jumps(before->number(), now.number()))
        return std::nullopt;
    const Cell &place = reports.report.edition().cell(cell);
    Finding finding;
    finding.rule = QStringLiteral("years.jump");
    finding.level = Level::Hint;
    finding.scope = place.key();
    finding.cells = {cell};
    finding.cellsBefore = {cell};
    finding.message = Text::tr("%1, %2: %3 last year, %4 this year. Please look again.")
                          .arg(place.rowLabel, place.columnLabel, before->text(), now.text());
    finding.fingerprint = fingerprintOf(reports, finding);
    return finding;
}

}  // namespace kaibao
