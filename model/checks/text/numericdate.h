// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/text/token.h"

#include <optional>

namespace kaibao {

struct NumericDate
{
    TextDate date;
    int end = 0;
};

/// A day in digits alone that begins at a digit: 2024.1.1, 2024-01-01, 2024/1/1; without its year, 12.31, only
/// as the end of a range that such a day begins. Versions, clauses, telephone numbers and amounts are none.
std::optional<NumericDate> readNumericDate(QStringView text, int begin);

}  // namespace kaibao
