// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/reportpair.h"

namespace kaibao {

const CellValue *ReportPair::value(const Term &term) const
{
    if (!term.previous)
        return &report.value(term.cell);
    if (!previous)
        return nullptr;
    if (&previous->edition() == &report.edition())
        return &previous->value(term.cell);
    const std::optional<CellId> cell = previous->edition().findCell(report.edition().cell(term.cell).key());
    return cell ? &previous->value(*cell) : nullptr;
}

}  // namespace kaibao
