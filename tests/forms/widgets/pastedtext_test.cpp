// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/pastedtext.h"

#include "forms/widgets/narrativeeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMimeData>

#include <gtest/gtest.h>

namespace kaibao {

struct PasteCase
{
    const char *pasted;
    const char *kept;
};

class PastedTextTest : public testing::TestWithParam<PasteCase>
{};

TEST_P(PastedTextTest, KeepsWordsAndParagraphs)
{
    EXPECT_EQ(cleanedText(QString::fromUtf8(GetParam().pasted)), QString::fromUtf8(GetParam().kept));
}

INSTANTIATE_TEST_SUITE_P(Texts, PastedTextTest,
                         testing::Values(PasteCase{"", ""}, PasteCase{"甲", "甲"},
                                         PasteCase{"　　甲。\r\n　　乙。\r\n", "甲。\n乙。"},
                                         PasteCase{"甲\r\r\n\n乙", "甲\n乙"},
                                         PasteCase{"甲\v乙\u2028丙\u2029丁", "甲\n乙\n丙\n丁"},
                                         PasteCase{"共\u00A0\u00A021\t件", "共 21 件"},
                                         PasteCase{"公\u00AD开\u200B\uFEFF", "公开"},
                                         PasteCase{"张三　　李四", "张三 李四"},
                                         PasteCase{"\uFFFC\x01图", "图"}));

TEST(RunningTextTest, TakesTheWordsOfHtmlWhereThereIsNoText)
{
    QMimeData html;
    html.setHtml(
        QStringLiteral("<style>p{color:red}</style><p>　　<b>一</b>、&nbsp;主动</p><p>公开<img src=x></p>"));
    EXPECT_EQ(runningText(html), QStringLiteral("一、 主动\n公开"));
}

TEST(RunningTextTest, AnEditorTakesNothingButTheWords)
{
    NarrativeEditor editor;
    auto *clipboard = new QMimeData;
    clipboard->setHtml(QStringLiteral("<p style='font-size:40pt'><b>甲</b></p><p>乙</p>"));
    clipboard->setText(QStringLiteral("　　甲\r\n\r\n　　乙\r\n"));
    QGuiApplication::clipboard()->setMimeData(clipboard);
    editor.paste();
    EXPECT_EQ(editor.text(), QStringLiteral("甲\n乙"));
    EXPECT_FALSE(editor.textCursor().charFormat().font().bold());
}

TEST(RunningTextTest, AnInputMethodWritesBetweenWhatWasPasted)
{
    NarrativeEditor editor;
    editor.setPlainText(QStringLiteral("甲丙"));
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(1);
    editor.setTextCursor(cursor);
    QInputMethodEvent composing(QStringLiteral("yi"), {});
    QApplication::sendEvent(&editor, &composing);
    EXPECT_EQ(editor.text(), QStringLiteral("甲丙"));
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("乙"));
    QApplication::sendEvent(&editor, &done);
    EXPECT_EQ(editor.text(), QStringLiteral("甲乙丙"));
}

}  // namespace kaibao
