// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace kaibao {

/// A reason that clerks often have for a finding, with places for its figures: {year} {last_year} {cell} {column}
/// {now} {then} {left} {right} {difference}. It becomes part of the report, so it is Chinese whatever the program speaks.
struct ReadyReason
{
    QStringList rules;
    QString reason;
    QString sentence;  ///< for section 六, so that readers learn of it; may be empty
};

}  // namespace kaibao
