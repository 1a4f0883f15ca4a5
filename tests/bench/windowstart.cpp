// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop program, but that it says on standard output when its window is painted, and ends. Where no report
// was open last, it opens a sample at the largest table.

#include "app/mainwindow.h"
#include "app/samples.h"
#include "app/start.h"
#include "forms/pages/reportwizard.h"
#include "tests/bench/untilpainted.h"

int main(int argc, char **argv)
{
    kaibao::UntilPainted painted;
    return kaibao::startProgram(argc, argv, [&painted](kaibao::MainWindow &window) {
        if (!window.wizard()) {
            window.openFile(kaibao::samplePath(0));
            window.wizard()->goTo(QStringLiteral("requests"));
        }
        window.installEventFilter(&painted);
    });
}
