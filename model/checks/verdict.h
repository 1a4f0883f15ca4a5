// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/finding.h"
#include "model/report/report.h"

namespace kaibao {

/// How a linear rule stands, without words.
struct Verdict
{
    enum class Because : quint8 { Nothing, Blank, NotUnderstood, Computed, NoPrevious };

    Status status = Status::Unassessed;
    Because because = Because::Nothing;
    Finding::Sides sides;  ///< of the cells that have a number

    bool operator==(const Verdict &) const = default;
};

/// A report beside the one of the year before, where there is one. Cells are matched by their keys.
struct ReportPair
{
    const Report &report;
    const Report *previous = nullptr;

    /// The value that a term reads; nothing where the year before has no such cell.
    const CellValue *value(const Term &term) const;
};

/// Judges one rule: an array walk, no allocation unless the rule reads the year before.
Verdict judge(const LinearRule &rule, const ReportPair &reports);

/// The verdict in words.
Finding describe(const LinearRule &rule, const Verdict &verdict, const ReportPair &reports);

}  // namespace kaibao
