// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/clipboardtables.h"

namespace kaibao {

/// What lies on the desktop's clipboard now; nothing where there is none.
ClipboardContent clipboardContent();

}  // namespace kaibao
