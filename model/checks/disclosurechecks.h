// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/reportpair.h"
#include "model/checks/text/textfield.h"

namespace kaibao {

/// `disclosure.same_twice`: the rows of 规章 and of normative documents carry the same figures, not all 0.
Finding checkSameTwice(const Report &report);

/// `disclosure.fee_unit`: an amount that looks like yuan in a cell for units of 10,000 yuan.
Finding checkFeeUnit(const ReportPair &reports, const QList<TextField> &fields);

}  // namespace kaibao
