// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/narrativeeditor.h"

#include <QAccessible>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class AccessibleNarrativeTest : public testing::Test
{
protected:
    AccessibleNarrativeTest()
    {
        editor.setReferences([](const QString &) {
            return ReferenceLook{QStringLiteral("128"), QStringLiteral("From the table"), true};
        });
        editor.showText(QStringLiteral("收到{requests/new/total}件。办结5件。\n第二段。"));
        text = QAccessible::queryAccessibleInterface(&editor)->textInterface();
    }

    QString at(int offset, QAccessible::TextBoundaryType type)
    {
        int start = 0;
        int end = 0;
        return text->textAtOffset(offset, type, &start, &end);
    }

    NarrativeEditor editor;
    QAccessibleTextInterface *text = nullptr;
};

}  // namespace

TEST_F(AccessibleNarrativeTest, ReadsTheFigureInPlaceOfAReference)
{
    ASSERT_TRUE(text);
    EXPECT_EQ(text->text(0, text->characterCount()), editor.shownText());
    EXPECT_EQ(at(1, QAccessible::ParagraphBoundary), QStringLiteral("收到128件。办结5件。"));
    EXPECT_EQ(at(1, QAccessible::SentenceBoundary), QStringLiteral("收到128件。"));
    EXPECT_EQ(at(5, QAccessible::SentenceBoundary), QStringLiteral("办结5件。\n"));
    EXPECT_EQ(at(11, QAccessible::ParagraphBoundary), QStringLiteral("第二段。"));
    const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&editor);
    EXPECT_EQ(access->text(QAccessible::Value), editor.shownText());
    EXPECT_TRUE(access->state().multiLine);
}

TEST_F(AccessibleNarrativeTest, TellsTheSourceWhenTheReferenceIsReadAlone)
{
    EXPECT_EQ(at(2, QAccessible::CharBoundary), QStringLiteral("128, From the table"));
    EXPECT_EQ(at(3, QAccessible::CharBoundary), QStringLiteral("件"));
}

TEST_F(AccessibleNarrativeTest, GoesOnFromStretchToStretch)
{
    int start = 0;
    int end = 0;
    EXPECT_EQ(text->textAfterOffset(1, QAccessible::CharBoundary, &start, &end),
              QStringLiteral("128, From the table"));
    EXPECT_EQ(start, 2);
    EXPECT_EQ(end, 3);
    EXPECT_EQ(text->textBeforeOffset(3, QAccessible::CharBoundary, &start, &end),
              QStringLiteral("128, From the table"));
    EXPECT_EQ(text->textBeforeOffset(0, QAccessible::CharBoundary, &start, &end), QString());
    EXPECT_EQ(text->textAfterOffset(text->characterCount(), QAccessible::CharBoundary, &start, &end),
              QString());
}

TEST_F(AccessibleNarrativeTest, MovesCursorAndSelection)
{
    text->setCursorPosition(3);
    EXPECT_EQ(editor.textCursor().position(), 3);
    text->addSelection(0, 2);
    EXPECT_EQ(editor.textCursor().selectedText(), QStringLiteral("收到"));
    EXPECT_EQ(text->selectionCount(), 1);
    text->removeSelection(0);
    EXPECT_EQ(text->selectionCount(), 0);
}

TEST_F(AccessibleNarrativeTest, TypesBesideAReferenceWithoutBreakingIt)
{
    QAccessibleEditableTextInterface *edit =
        QAccessible::queryAccessibleInterface(&editor)->editableTextInterface();
    ASSERT_TRUE(edit);
    edit->insertText(3, QStringLiteral("余"));
    EXPECT_TRUE(editor.text().startsWith(QStringLiteral("收到{requests/new/total}余件")))
        << editor.text().toStdString();
    edit->replaceText(0, 2, QStringLiteral("受理"));
    edit->deleteText(3, 4);
    EXPECT_TRUE(editor.text().startsWith(QStringLiteral("受理{requests/new/total}件")))
        << editor.text().toStdString();
}

}  // namespace kaibao
