// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/text/token.h"

namespace kaibao {

/// Whether a percentage is what `part` is of `whole`. Rounded or cut off, both are usual.
bool isShare(qint64 part, qint64 whole, const TextFigure &percent);

}  // namespace kaibao
