// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/rule.h"

namespace kaibao {

/// A rule as the catalogue lists it.
struct RuleEntry
{
    QString id;
    Level level = Level::Must;
    QString claim;   ///< in one sentence
    QString source;  ///< law, notice or practice

    bool operator==(const RuleEntry &) const = default;
};

}  // namespace kaibao
