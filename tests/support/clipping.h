// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace kaibao {

/// One sentence for each text in sight that has less room than it needs (labels, buttons, boxes and tabs), for
/// widgets that lie on one another, and for a window that its screen is too small for.
QStringList clippingBreaches(const QWidget &window);

}  // namespace kaibao
