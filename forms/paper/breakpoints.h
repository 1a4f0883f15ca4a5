// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/linebreaker.h"

namespace kaibao {

/// Whether a line may end between two characters.
enum class BreakPoint : quint8 {
    Allowed,
    InsideUnit,  ///< only where the word or number alone is longer than a line
    Torn,        ///< such a place, where it has to be
    Forbidden,   ///< would leave punctuation at the wrong edge
};

/// For each character whether a line may end after it; the last is always Allowed.
QList<BreakPoint> breakPoints(const QList<TextCell> &cells);

}  // namespace kaibao
