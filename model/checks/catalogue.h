// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/edition.h"

namespace kaibao {

/// Every rule that a report on this form is held to, in the order in which findings come: one list for the help, the
/// command line and the tests. Sentence and source are in the program's language.
QList<RuleEntry> catalogueOf(const Edition &edition);

/// Whether a part of the program above the model judges the rule, see Checks::setFurther().
bool isJudgedOutside(QStringView rule);

/// The entry of a rule that is code; it must be there.
const RuleEntry &codeRule(const Edition &edition, QStringView id);

}  // namespace kaibao
