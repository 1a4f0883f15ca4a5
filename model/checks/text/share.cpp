// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/share.h"

#include <cmath>

namespace kaibao {

bool isShare(qint64 part, qint64 whole, const TextFigure &percent)
{
    if (whole <= 0)
        return false;
    const double exact = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    const double printed = static_cast<double>(percent.value) / TextFigure::Scale;
    const double unit = std::pow(10.0, -percent.decimals);
    const double cut = exact - printed;
    return cut < unit && cut >= -unit / 2 - 1e-9;
}

}  // namespace kaibao
