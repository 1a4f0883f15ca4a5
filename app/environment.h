// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace kaibao {

/// Sees to what Qt otherwise complains of on standard error: a locale that is not UTF-8, such as the bare
/// "C" of a container, and a session without a runtime folder. Call before the application object is made.
void prepareEnvironment();

}  // namespace kaibao
