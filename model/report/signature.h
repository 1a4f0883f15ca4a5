// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace kaibao {

/// What stands above the day that a text ends in, where it may be a name, full or short; else empty.
QString nameAboveDay(const QStringList &paragraphs);

}  // namespace kaibao
