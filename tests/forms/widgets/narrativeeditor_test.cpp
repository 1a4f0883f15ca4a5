// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/narrativeeditor.h"

#include "tests/support/keyboard.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class NarrativeEditorTest : public testing::Test
{
protected:
    NarrativeEditorTest()
    {
        editor.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&editor));
        editor.setFocus();
    }

    void compose(const QString &preedit, const QString &words = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(words);
        QCoreApplication::sendEvent(&editor, &event);
    }

    NarrativeEditor editor;
    QSignalSpy committed{&editor, &NarrativeEditor::committed};
};

}  // namespace

TEST_F(NarrativeEditorTest, HandsOnWhatWasTypedWhenTheTypingRests)
{
    typeText(QStringLiteral("abc"));
    EXPECT_EQ(committed.count(), 0);
    ASSERT_TRUE(committed.wait());
    EXPECT_EQ(committed.count(), 1);
    EXPECT_EQ(committed[0][0].toString(), QStringLiteral("abc"));
}

TEST_F(NarrativeEditorTest, HandsOnAtOnceWhenTheFieldIsLeft)
{
    typeText(QStringLiteral("abc"));
    editor.clearFocus();
    EXPECT_EQ(committed.count(), 1);
}

TEST_F(NarrativeEditorTest, HandsOnBeforeAnUndo)
{
    typeText(QStringLiteral("abc"));
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::sendEvent(&editor, &undo);
    EXPECT_FALSE(undo.isAccepted());  // so the window's undo gets it
    EXPECT_EQ(committed.count(), 1);
}

TEST_F(NarrativeEditorTest, HandsOnWhileSomebodyTypesWithoutAPause)
{
    constexpr int ManyKeys = 200;
    for (int key = 0; key < ManyKeys && committed.isEmpty(); ++key) {
        typeText(QStringLiteral("a"));
        QTest::qWait(NarrativeEditor::CommitDelay / 10);
    }
    EXPECT_FALSE(committed.isEmpty());
}

TEST_F(NarrativeEditorTest, KeepsWhatIsBeingComposedToItself)
{
    editor.showText(QStringLiteral("全年"));
    editor.moveCursor(QTextCursor::End);
    typeText(QStringLiteral("1"));
    compose(QStringLiteral("shenqing"));
    ASSERT_EQ(committed.count(), 1);
    EXPECT_EQ(committed[0][0].toString(), QStringLiteral("全年1"));
    editor.commit();
    EXPECT_FALSE(committed.wait(2 * NarrativeEditor::CommitDelay));
    compose({}, QStringLiteral("申请"));
    ASSERT_TRUE(committed.wait());
    EXPECT_EQ(committed.count(), 2);
    EXPECT_EQ(committed[1][0].toString(), QStringLiteral("全年1申请"));
}

TEST_F(NarrativeEditorTest, HandsOnTheWordsBeforeWhenTheNextOnesAreComposed)
{
    compose(QStringLiteral("shenqing"));
    compose({}, QStringLiteral("申请"));
    compose(QStringLiteral("gongkai"));
    ASSERT_EQ(committed.count(), 1);
    EXPECT_EQ(committed[0][0].toString(), QStringLiteral("申请"));
}

TEST_F(NarrativeEditorTest, DoesNotHandOnWhatItWasShown)
{
    editor.showText(QStringLiteral("一\n二"));
    editor.commit();
    EXPECT_EQ(committed.count(), 0);
    EXPECT_EQ(editor.text(), QStringLiteral("一\n二"));
}

TEST_F(NarrativeEditorTest, LeavesTheCursorWhereTheTextWasChanged)
{
    editor.showText(QStringLiteral("第一段。\n第二段。\n第三段。"));
    editor.moveCursor(QTextCursor::End);
    editor.showText(QStringLiteral("第一段。\n第三段。"));
    EXPECT_EQ(editor.text(), QStringLiteral("第一段。\n第三段。"));
    EXPECT_GT(editor.textCursor().position(), 0);
    EXPECT_LT(editor.textCursor().position(), editor.text().size());
}

TEST_F(NarrativeEditorTest, ShowsTheFirstLineIndentedButKeepsTheTextBare)
{
    editor.showText(QStringLiteral("甲"));
    editor.moveCursor(QTextCursor::End);
    press(Qt::Key_Return);
    typeText(QStringLiteral("b"));
    EXPECT_EQ(editor.text(), QStringLiteral("甲\nb"));
    EXPECT_GT(editor.textCursor().blockFormat().textIndent(), 0.0);
    EXPECT_GT(editor.document()->firstBlock().blockFormat().textIndent(), 0.0);
}

TEST_F(NarrativeEditorTest, TakesOnlyTheTextOfWhatIsPasted)
{
    auto *data = new QMimeData;
    data->setHtml(QStringLiteral("<b>粗</b>"));
    data->setText(QStringLiteral("粗\r\n细"));
    QApplication::clipboard()->setMimeData(data);
    editor.paste();
    EXPECT_EQ(editor.text(), QStringLiteral("粗\n细"));
    EXPECT_FALSE(editor.textCursor().charFormat().font().bold());
}

TEST_F(NarrativeEditorTest, TabLeavesIt)
{
    EXPECT_TRUE(editor.tabChangesFocus());
}

}  // namespace kaibao
