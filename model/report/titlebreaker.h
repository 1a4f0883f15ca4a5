// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace kaibao {

/// The lines of the report's title, broken where the sense allows: the organisation, then the rest. An
/// organisation that is longer than a line is broken after 省, 市, 县, 区 …, so that the lines widen or
/// narrow evenly (梯形) or swell in the middle (菱形). `longest` is how many characters a line holds.
QStringList titleLines(const QString &organisation, const QString &title, int longest);

}  // namespace kaibao
