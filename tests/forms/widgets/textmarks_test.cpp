// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/textmarks.h"

#include "forms/widgets/narrativeeditor.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(TextMarksTest, StandUnderTheWordsAndMoveWithThem)
{
    NarrativeEditor editor;
    editor.showText(QStringLiteral("共收到申请21件，办结20件。"));
    TextMarks marks(editor);
    marks.setMarks({{3, 4, Qt::red, QStringLiteral("first")}, {9, 4, Qt::blue, QStringLiteral("second")}});
    ASSERT_EQ(editor.extraSelections().size(), 2);
    EXPECT_EQ(editor.extraSelections().first().cursor.selectedText(), QStringLiteral("申请21"));
    EXPECT_EQ(editor.extraSelections().first().format.underlineStyle(), QTextCharFormat::WaveUnderline);
    EXPECT_EQ(marks.messageAt(4), QStringLiteral("first"));
    EXPECT_EQ(marks.messageAt(1), QString());

    QTextCursor(editor.document()).insertText(QStringLiteral("全年"));
    EXPECT_EQ(editor.extraSelections().first().cursor.selectedText(), QStringLiteral("申请21"));
    EXPECT_EQ(marks.messageAt(6), QStringLiteral("first"));
}

TEST(TextMarksTest, AMarkBeyondTheTextIsNoneAtAll)
{
    NarrativeEditor editor;
    editor.showText(QStringLiteral("甲"));
    TextMarks marks(editor);
    marks.setMarks({{50, 4, Qt::red, QStringLiteral("gone")}});
    EXPECT_FALSE(editor.extraSelections().first().cursor.hasSelection());
}

}  // namespace kaibao
