// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/finding.h"
#include "model/edition/edition.h"

namespace kaibao {

class Report;

/// How a rule stands, for people: "To mend", "Passed", "Not assessed".
QString verdictName(const Finding &finding);

/// Why a rule that needs numbers in these cells is not assessed: which are blank, which hold something else.
QString whyOpen(const Report &report, const QList<CellId> &cells);

/// The title of the section that a finding points into; empty where it is about the report as a whole.
QString sectionTitleOf(const Edition &edition, const Finding &finding);

}  // namespace kaibao
