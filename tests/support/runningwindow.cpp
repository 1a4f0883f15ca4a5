// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningwindow.h"

#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

RunningWindow::RunningWindow(const Editions &forms)
    : editions(forms), settings(folder.filePath(QStringLiteral("settings.ini")))
{
    start();
}

void RunningWindow::start()
{
    window.reset();
    workspace.reset();
    library.reset();
    Result<std::unique_ptr<Library>> opened =
        Library::open(folder.filePath(QStringLiteral("library.kaibao")), editions);
    ASSERT_TRUE(opened.ok()) << opened.error().message.toStdString();
    library = std::move(opened).value();
    workspace = std::make_unique<Workspace>(*library, editions);
    const WindowServices services{*workspace, settings, fonts, [] { return QDate(2026, 1, 9); }};
    window = std::make_unique<MainWindow>(services, std::make_unique<ScriptedDialogs>(script));
    window->resume();
    window->resize(1366, 768);
    window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

}  // namespace kaibao
