// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/zerolane.h"

#include "model/report/zeroreport.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class ZeroLaneTest : public testing::Test
{
protected:
    ZeroLaneTest() : document(Report(testEdition(QStringLiteral("2021")), 2025)), lane(document)
    {
        window.resize(900, 100);
        lane.setParent(&window);
        lane.resize(window.size());
        lane.show();
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    ~ZeroLaneTest() override { lane.setParent(nullptr); }

    QPushButton &button(int index) { return *lane.findChildren<QPushButton *>()[index]; }
    void pressButton(int index)
    {
        button(index).setFocus();
        press(Qt::Key_Space);
    }

    Document document;
    ZeroLane lane;
    QWidget window;
};

}  // namespace

TEST_F(ZeroLaneTest, FillsTheTableInOneStepAndOffersTheSentence)
{
    ASSERT_TRUE(lane.isVisible());
    pressButton(0);
    EXPECT_EQ(document.undoStack().count(), 1);
    const CellId total = cellOf(document.edition(), QStringLiteral("requests/new/total"));
    EXPECT_EQ(document.report().value(total), CellValue::count(0));
    ASSERT_TRUE(lane.isVisible()) << "the sentence is offered";
    pressButton(0);
    EXPECT_TRUE(saysZero(document.report()));
    EXPECT_EQ(document.undoStack().count(), 2);
    EXPECT_FALSE(lane.isVisible());
}

TEST_F(ZeroLaneTest, LeavesTheTextAloneWhereThatIsWished)
{
    pressButton(0);
    pressButton(1);
    EXPECT_FALSE(saysZero(document.report()));
    EXPECT_FALSE(lane.isVisible());
}

TEST_F(ZeroLaneTest, AsksAgainAfterAnUndo)
{
    pressButton(0);
    document.undoStack().undo();
    pressButton(0);
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_TRUE(lane.isVisible());
}

TEST_F(ZeroLaneTest, GoesAwayWhenThereWereRequests)
{
    const QSignalSpy declined(&lane, &ZeroLane::declined);
    pressButton(1);
    EXPECT_EQ(declined.count(), 1);
    EXPECT_FALSE(lane.isVisible());
}

TEST_F(ZeroLaneTest, GoesAwayWithTheFirstFigure)
{
    document.setCell(cellOf(document.edition(), QStringLiteral("requests/new/other")), CellValue::count(2),
                     Origin::Typed);
    EXPECT_FALSE(lane.isVisible());
}

}  // namespace kaibao
