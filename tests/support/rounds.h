// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace kaibao {

/// How many times a fault is tried: `few` in each test run; dev/torture takes the full count, or a share of it.
int rounds(int few, int full);

}  // namespace kaibao
