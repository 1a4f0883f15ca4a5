// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kaibao {

/// The text with U+FFFD for each character that XML cannot have, such as control characters.
QString xmlText(QString text);

}  // namespace kaibao
