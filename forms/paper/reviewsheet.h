// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/review.h"
#include "forms/paper/sheet.h"

namespace kaibao {

/// What stands on the sheet behind the report: what the checks say, how this year differs from last year, and
/// what changed since the review copy before.
Sheet reviewSheet(const Report &report, const Review &review);

}  // namespace kaibao
