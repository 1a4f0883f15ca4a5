// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/finding.h"
#include "model/checks/reportpair.h"

namespace kaibao {

/// The ready reasons for a finding with its figures in place, the likeliest first. Any other text will do as well.
QList<ReadyReason> readyReasons(const ReportPair &reports, const Finding &finding);

}  // namespace kaibao
