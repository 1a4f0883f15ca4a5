// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/review.h"
#include "forms/paper/sheet.h"

namespace kaibao {

/// The slip that goes back with a report that was mended: every change since the copy for review, where it is,
/// what stood there and what stands there now, why; and what became of each note on that copy. `review` has
/// that copy.
Sheet changeSheet(const Report &report, const Review &review);

}  // namespace kaibao
