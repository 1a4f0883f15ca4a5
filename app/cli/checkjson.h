// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/suggestions.h"

#include <QByteArray>

namespace kaibao {

class Checks;

/// "must", "explain" or "hint".
QStringView levelName(Level level);

/// The findings as tools read them.
QByteArray findingsAsJson(const Report &report, const Checks &checks, const QList<Finding> &findings,
                          const Suggestions &suggestions);

}  // namespace kaibao
