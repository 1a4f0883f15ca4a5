// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/cellvalue.h"

namespace kaibao {

/// The exact sum of the values of one cell in many reports.
class CellSum final
{
public:
    void add(const CellValue &value);

    /// Blank where a value was no number; not-applicable where all were; kept as text where the sum is
    /// larger than a cell can hold.
    CellValue result(CellKind kind) const;

private:
    qint64 m_sum = 0;    ///< counts, or millionths
    int m_decimals = 0;  ///< of the finest amount
    int m_numbers = 0;
    bool m_unknown = false;
};

}  // namespace kaibao
