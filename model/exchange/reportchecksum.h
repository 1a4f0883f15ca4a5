// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report.h"

namespace kaibao {

/// A few letters and digits that tell one state of a report from another on paper: 3F2A-91C0.
QString shortChecksum(const Report &report);

}  // namespace kaibao
