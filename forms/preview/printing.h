// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/page.h"
#include "model/base/result.h"

class QPrinter;

namespace kaibao {

/// Prints the pages that the printer's dialog asked for, in their true size.
Result<void> printPages(const Layout &layout, QPrinter &printer);

}  // namespace kaibao
