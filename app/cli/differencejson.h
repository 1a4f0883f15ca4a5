// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/difference.h"

namespace kaibao {

/// What differs as tools read it. Values are written as in report.json, null for blank; a report whose
/// form has no such cell has no value there.
QByteArray differenceAsJson(const Report &older, const Report &newer, const Difference &difference);

}  // namespace kaibao
