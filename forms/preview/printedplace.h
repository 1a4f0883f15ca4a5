// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/page.h"

namespace kaibao {

/// A piece of the report, and a character of it.
struct PrintedPlace
{
    int element = -1;   ///< in Layout::elements; -1 where nothing is printed
    int character = 0;  ///< UTF-16 units from the beginning of the piece
};

/// What stands at a place of a page, in points.
PrintedPlace printedAt(const QList<Page> &pages, int page, QPointF place);

}  // namespace kaibao
