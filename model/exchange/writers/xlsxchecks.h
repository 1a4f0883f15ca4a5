// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/writers/xlsxbook.h"
#include "model/report/report.h"

namespace kaibao {

/// Adds the sheet that says how every rule stands.
void writeChecks(XlsxBook &book, const Report &report);

}  // namespace kaibao
