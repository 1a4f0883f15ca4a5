// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/outline.h"

#include <QByteArray>

namespace kaibao {

/// An outline as a Type 2 charstring (Adobe Technical Note 5177). `width` is written where it is not
/// `defaultWidth`.
QByteArray charstring(const Outline &outline, int width, int defaultWidth);

}  // namespace kaibao
