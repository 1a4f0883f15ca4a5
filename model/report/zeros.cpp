// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/zeros.h"

#include "model/report/totals.h"

namespace kaibao {

Change zerosForTheRest(const Report &report, const Table &table)
{
    Change change;
    for (const GridBox &box : table.boxes) {
        if (box.kind != GridBox::Kind::Value || !report.value(box.cell).isBlank())
            continue;
        const bool amount = report.edition().cell(box.cell).kind == CellKind::Amount;
        const CellValue zero = amount ? CellValue::amount(Decimal()) : CellValue::count(0);
        const bool follows = computingRule(report.edition(), box.cell) != nullptr;
        change.setCell(report, box.cell,
                       follows ? CellEntry{computedTotal(report, box.cell), Origin::Computed}
                               : CellEntry{zero, Origin::Confirmed});
    }
    return change;
}

}  // namespace kaibao
