// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/mainwindow.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/temporarydirectory.h"

namespace kaibao {

/// The program's window on a library of its own, with a script in the place of the desktop's dialogs and a
/// fixed day.
class RunningWindow
{
public:
    explicit RunningWindow(const Editions &forms);

    /// As a new start of the program.
    void start();

    const Editions &editions;
    TemporaryDirectory folder;
    Settings settings;
    FontSet fonts;
    ScriptedDialogs::Script script;
    std::unique_ptr<Library> library;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
};

}  // namespace kaibao
