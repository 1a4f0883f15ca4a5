// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report.h"

namespace kaibao {

/// The report as plain text: UTF-8 with byte order mark and CR LF, which the oldest editors of Windows
/// need. The cells of a table stand between tabs; a merged one leaves the places that it covers empty, so
/// that every line of a table has as many places as the form has columns.
QByteArray writeText(const Report &report);

}  // namespace kaibao
