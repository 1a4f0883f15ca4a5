// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace kaibao {

class MainWindow;

/// The desktop program from its first line to its last. What is handed in happens before the window is shown.
int startProgram(int argc, char **argv, const std::function<void(MainWindow &)> &beforeShown = {});

}  // namespace kaibao
