// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/text/scannedtext.h"

#include <optional>

namespace kaibao {

/// “由上年的16件增至20件”: last year's figure of a thing and this year's.
struct Rise
{
    TextFigure before;
    int now = 0;    ///< the token of this year's figure
    int begin = 0;  ///< of 由, in the plain text
    bool fell = false;
};

/// The rise that is told from a token on, 由 or 从 being the character before it.
std::optional<Rise> riseAt(const ScannedText &scan, int token, int year);

/// Whether a token names the year before, as a whole.
bool isLastYear(const ScannedText &scan, int token, int year);

}  // namespace kaibao
