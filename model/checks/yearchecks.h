// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/verdict.h"

namespace kaibao {

/// The `years.*` rules: one finding for each, Unassessed where last year's report is not at hand,
/// NotApplicable where its form has nothing to compare with.
QList<Finding> checkYears(const ReportPair &reports);

/// `years.jump`: a figure five times or a fifth of last year's, or gone from more than twenty to none.
QList<Finding> checkJumps(const ReportPair &reports);

/// `years.unchanged_text`: how much of the text stands word for word in last year's, figures set aside.
Finding checkUnchangedText(const ReportPair &reports);

}  // namespace kaibao
