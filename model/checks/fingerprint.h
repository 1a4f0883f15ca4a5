// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/finding.h"
#include "model/checks/reportpair.h"

namespace kaibao {

/// Twelve hexadecimal digits over rule, scope and everything that the finding rests on: the values of its cells in
/// both years, its measure and the words that it quotes, not where they stand: other words may come and go. The
/// same state gives the same fingerprint on every machine and in every language.
QString fingerprintOf(const ReportPair &reports, const Finding &finding);
QString fingerprintOf(const Report &report, const Finding &finding);

}  // namespace kaibao
