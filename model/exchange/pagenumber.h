// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace kaibao {

/// The number of a page, printed on a line of its own.
struct PageNumber
{
    int number = 0;
    bool dashed = false;  ///< — 3 —; without dashes it may be a figure as well

    /// Nothing where the line holds anything else. Blanks of every kind may stand around the number.
    static std::optional<PageNumber> parse(QStringView line);
};

}  // namespace kaibao
