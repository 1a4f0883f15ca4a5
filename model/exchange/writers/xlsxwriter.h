// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/report/report.h"

namespace kaibao {

/// The report as a workbook: its texts, a sheet for each table, and the checks in the program's language.
/// The same report gives the same bytes.
Result<QByteArray> writeXlsx(const Report &report);

}  // namespace kaibao
