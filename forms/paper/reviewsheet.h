// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/review.h"

namespace kaibao {

/// A part of the supervisor's sheet: a heading, a sentence, and a table where there is something to list.
struct SheetPart
{
    QString heading;
    QString sentence;
    Table table;  ///< without rows where there is nothing
};

/// What stands on the sheet behind the report: what the checks say, how this year differs from last year, and
/// what changed since the review copy before.
QList<SheetPart> reviewSheet(const Report &report, const Review &review);

}  // namespace kaibao
