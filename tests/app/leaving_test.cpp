// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/leaving.h"

#include "app/samples.h"
#include "forms/pages/reportwizard.h"
#include "forms/tables/officialtableview.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"
#include "tests/support/runningwindow.h"

#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// The window of a second program, which may only read the library.
class LeavingTest : public testing::Test
{
protected:
    LeavingTest()
    {
        program.window->openFile(samplePath(0));
        program.window.reset();
        program.workspace.reset();
        std::swap(first, program.library);
        program.start();
        program.window->wizard()->goTo(QStringLiteral("requests"));
    }

    void typeAFigure() const
    {
        program.window->findChild<OfficialTableView *>()->setFocus();
        typeText(QStringLiteral("77"));
        press(Qt::Key_Return);
        ASSERT_TRUE(program.workspace->document()->undoStack().canUndo());
    }

    std::unique_ptr<Library> first;
    RunningWindow program{testEditions()};
};

}  // namespace

TEST_F(LeavingTest, AsksBeforeEditsThatCouldNotBeStoredAreLost)
{
    ASSERT_TRUE(program.library->isReadOnly());
    typeAFigure();
    program.script.told.clear();
    program.script.confirms = false;
    EXPECT_FALSE(program.window->close());
    ASSERT_EQ(program.script.told.size(), 1);
    EXPECT_TRUE(program.script.told.first().contains(QStringLiteral("not stored")));
    QTest::keyClick(program.window.get(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(program.workspace->document());
    program.script.confirms = true;
    EXPECT_TRUE(program.window->close());
}

TEST_F(LeavingTest, AsksNothingWhereNothingWasChanged)
{
    program.script.told.clear();
    EXPECT_TRUE(program.window->close());
    EXPECT_TRUE(program.script.told.isEmpty());
}

TEST_F(LeavingTest, AsksNothingWhereAllIsStored)
{
    first.reset();
    program.start();
    program.window->wizard()->goTo(QStringLiteral("requests"));
    typeAFigure();
    program.script.told.clear();
    EXPECT_TRUE(program.window->close());
    EXPECT_TRUE(program.script.told.isEmpty());
}

}  // namespace kaibao
