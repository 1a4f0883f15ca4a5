// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/finding.h"
#include "model/checks/reportpair.h"

namespace kaibao {

/// How a linear rule stands, without words.
struct Verdict
{
    enum class Because : quint8 { Nothing, Blank, NotUnderstood, Computed, NoPrevious, NoKind };

    Status status = Status::Unassessed;
    Because because = Because::Nothing;
    Finding::Sides sides;  ///< of the cells that have a number

    bool operator==(const Verdict &) const = default;
};

/// Judges one rule: an array walk, no allocation unless the rule reads the year before.
Verdict judge(const LinearRule &rule, const ReportPair &reports);

/// The verdict in words.
Finding describe(const LinearRule &rule, const Verdict &verdict, const ReportPair &reports);

}  // namespace kaibao
