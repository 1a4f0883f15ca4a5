// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QPainterPath;

namespace kaibao {

/// An outline as a Type 2 charstring (Adobe Technical Note 5177), rounded to whole units. The path's y axis
/// points down, as Qt's does. `width` is written where it is not `defaultWidth`.
QByteArray charstring(const QPainterPath &outline, int width, int defaultWidth);

}  // namespace kaibao
