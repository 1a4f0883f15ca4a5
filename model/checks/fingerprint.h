// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/finding.h"
#include "model/report/report.h"

namespace kaibao {

/// Twelve hexadecimal digits over rule, scope, the values of the finding's cells and the words that it quotes,
/// not where they stand: other words may come and go. The same state gives the same fingerprint on every
/// machine and in every language.
QString fingerprintOf(const Report &report, const Finding &finding);

}  // namespace kaibao
