// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/suggestions.h"

namespace kaibao {

class Checks;

/// The findings as people read them: by section, the most urgent first; what could not be assessed is one
/// line for each rule.
QString findingsAsText(const Report &report, const Checks &checks, const QList<Finding> &findings,
                       const Suggestions &suggestions);

}  // namespace kaibao
