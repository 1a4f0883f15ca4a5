// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/suggestions.h"

namespace kaibao {

LinearChecks assessed(const Report &report);
Suggestions suggestionsFor(const Report &report);

/// "requests/new/total: 3 > 5 + …", for comparing at a glance.
QString inShort(const Report &report, const Suggestion &suggestion);

/// The change that takes `after` back to `before` in one cell, in short.
QString change(const Report &before, const Report &after, const QString &cellKey);

void changeBy(Report &report, const QString &cellKey, qint64 delta);

/// A report without a slip, one of many: of both editions, with figures as they are and with random ones.
Report balanced(int i);
/// A report of the year before that carried over what this one carried in, all else 0.
Report lastYearOf(const Report &report);
/// Lets the totals follow their parts.
void computeTotals(Report &report);

}  // namespace kaibao
