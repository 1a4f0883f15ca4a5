// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/storingactions.h"

#include "app/samples.h"
#include "forms/pages/reportwizard.h"
#include "forms/tables/officialtableview.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"
#include "tests/support/runningwindow.h"

#include <QStatusBar>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class StoringActionsTest : public testing::Test, protected RunningWindow
{
protected:
    StoringActionsTest() : RunningWindow(testEditions()) { window->openFile(samplePath(0)); }

    /// Half, for nothing has ended it yet.
    void typeAFigure()
    {
        window->wizard()->goTo(QStringLiteral("requests"));
        window->findChild<OfficialTableView *>()->setFocus();
        typeText(QStringLiteral("77"));
    }
    QString said() const { return window->statusBar()->currentMessage(); }
};

}  // namespace

TEST_F(StoringActionsTest, StoresWhatIsHalfTypedAndSaysSo)
{
    typeAFigure();
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(said().startsWith(QStringLiteral("Everything is stored"))) << said().toStdString();
    const Report stored = *library->load(workspace->report());
    EXPECT_EQ(stored, workspace->document()->report());
    EXPECT_TRUE(workspace->document()->undoStack().canUndo());
}

/// Of a second program, which may only read the library.
TEST_F(StoringActionsTest, DoesNotCallStoredWhatIsNot)
{
    window.reset();
    workspace.reset();
    const std::unique_ptr<Library> first = std::move(library);
    start();
    typeAFigure();
    script.told.clear();
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(script.told.size(), 1);
    EXPECT_TRUE(script.told.first().startsWith(QStringLiteral("The last changes are not stored")));
    EXPECT_EQ(said(), QString());
}

}  // namespace kaibao
