// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report.h"

namespace kaibao {

/// A report beside the one of the year before, where there is one. Cells are matched by their keys.
struct ReportPair
{
    const Report &report;
    const Report *previous = nullptr;

    /// The value that a term reads; nothing where the year before has no such cell.
    const CellValue *value(const Term &term) const;
    const CellValue *valueBefore(CellId cell) const { return value({cell, 1, true}); }
};

}  // namespace kaibao
