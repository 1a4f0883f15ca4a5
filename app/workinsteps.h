// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>

namespace kaibao {

/// How much of some work is done, in its own pieces.
struct WorkDone
{
    int pieces = 0;
    int all = 0;
};

/// Work that somebody waits for and may give up.
struct WorkInSteps
{
    /// Goes on for the given time, or waits that long for what runs elsewhere. Says whether it is done.
    std::function<bool(std::chrono::milliseconds)> goOn;
    std::function<WorkDone()> count = {};  ///< null where it cannot be told
};

}  // namespace kaibao
