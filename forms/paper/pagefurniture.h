// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/fontset.h"
#include "forms/paper/page.h"
#include "forms/paper/review.h"

namespace kaibao {

/// — 1 — below the type area, outside.
void addPageNumbers(Layout &layout, FontSet &fonts);

/// The short address of each cell in the corner of its box; the figures make room for it.
void addCellMarks(Layout &layout, const Edition &edition, FontSet &fonts);

/// The stamp across each page, and at its foot the checksum; the first `pages` are those of the report.
void addReviewFurniture(Layout &layout, const Review &review, qsizetype pages, FontSet &fonts);

}  // namespace kaibao
