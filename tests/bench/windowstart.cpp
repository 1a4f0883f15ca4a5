// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop program, but that it says on standard output when its window is painted, and ends.

#include "app/mainwindow.h"
#include "app/start.h"
#include "tests/bench/untilpainted.h"

int main(int argc, char **argv)
{
    kaibao::UntilPainted painted;
    return kaibao::startProgram(
        argc, argv, [&painted](kaibao::MainWindow &window) { window.installEventFilter(&painted); });
}
