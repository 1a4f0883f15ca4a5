// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/suggestions.h"

namespace kaibao {

/// What the rest of an equation says about its cells without a number: the figure of the only one, or that
/// they are all 0. Nothing where more than one answer is possible, or none; totals that follow their
/// parts are left to do so.
QList<CellChange> deduceGaps(const Report &report, const LinearRule &equation);

}  // namespace kaibao
