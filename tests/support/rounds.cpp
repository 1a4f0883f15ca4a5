// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rounds.h"

#include <QtGlobal>

#include <algorithm>

namespace kaibao {

int rounds(int few, int full)
{
    const int percent = qEnvironmentVariableIntValue("KAIBAO_TORTURE");
    return percent > 0 ? std::max(few, full / 100 * percent) : few;
}

}  // namespace kaibao
