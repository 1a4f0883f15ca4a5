// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/linefield.h"

#include "tests/support/keyboard.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

TEST(LineFieldTest, HandsOnWhatWasTypedOnce)
{
    LineField field;
    field.showText(QStringLiteral("old"));
    QSignalSpy committed(&field, &LineField::committed);
    field.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&field));
    field.setFocus();
    field.end(false);
    typeText(QStringLiteral("er"));
    ASSERT_TRUE(committed.wait());
    field.clearFocus();
    ASSERT_EQ(committed.count(), 1);
    EXPECT_EQ(committed[0][0].toString(), QStringLiteral("older"));
}

TEST(LineFieldTest, KeepsTheCursorWhenTheTextChangesElsewhere)
{
    LineField field;
    field.showText(QStringLiteral("abcdef"));
    field.setCursorPosition(3);
    field.showText(QStringLiteral("abcdeg"));
    EXPECT_EQ(field.cursorPosition(), 3);
}

TEST(LineFieldTest, LeavesUndoToTheWindow)
{
    LineField field;
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::sendEvent(&field, &undo);
    EXPECT_FALSE(undo.isAccepted());
}

}  // namespace kaibao
