// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/finding.h"
#include "model/checks/reportpair.h"

namespace kaibao {

/// What a finding rests on, by its place: "requests/new/total", "previous/requests/carried_out/total",
/// "narrative/overview" for the words that it quotes, "measure". Values are as in report.json.
QJsonObject seenBy(const ReportPair &reports, const Finding &finding);

Explanation explanationOf(const ReportPair &reports, const Finding &finding, const QString &reason);

/// Turns every failed finding that the report explains as it stands into an Explained one. One that was explained
/// when its values were others stays open, and says what they were.
void applyExplanations(const ReportPair &reports, QList<Finding> &findings);

}  // namespace kaibao
