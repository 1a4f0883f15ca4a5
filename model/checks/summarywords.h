// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/checks.h"

namespace kaibao {

/// How many of the open findings could not be assessed because a cell is blank.
int unassessedForBlanks(const Report &report, const QList<Finding> &open);

/// "63 rules: 58 passed, 2 to mend, 3 not assessed because of blanks".
QString summaryInWords(const CheckSummary &summary, int forBlanks);

}  // namespace kaibao
