// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/finding.h"
#include "model/report/report.h"

namespace kaibao {

/// A relation of the form with the figures that stand in it: 自然人：本年新收 21 + 上年结转 0 = …, 差 1.
struct Balance
{
    QString words;
    Status status = Status::Unassessed;
};

/// The relation that the column of a cell has to satisfy, or else its row; one that computes no total goes
/// first, as it is the one that a slip anywhere in the column breaks. Nothing where the form has none.
std::optional<Balance> balanceAround(CellId cell, const Report &report);

}  // namespace kaibao
