// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/findingmarks.h"

#include "forms/pages/coverpage.h"
#include "forms/widgets/narrativeeditor.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(FindingMarksTest, StandUnderTheWordsOfTheFindingsAndGoWithThem)
{
    Document document(sampleReport(QStringLiteral("2021-clean")));
    NarrativeEditor editor;
    const QString name = field::narrative(QStringLiteral("overview"));
    const QString clean = document.report().text(name);
    editor.showText(clean);
    FindingMarks marks(document, name, editor);
    EXPECT_TRUE(editor.extraSelections().isEmpty());

    editor.showText(clean + QStringLiteral("（文字描述）\n"));
    document.setText(name, clean + QStringLiteral("（文字描述）\n"));
    ASSERT_EQ(editor.extraSelections().size(), 1);
    EXPECT_TRUE(editor.extraSelections().first().cursor.selectedText().contains(QStringLiteral("文字描述")));
    marks.select(document.checks().open().first());
    EXPECT_TRUE(editor.textCursor().selectedText().contains(QStringLiteral("文字描述")));

    document.setText(name, clean);
    EXPECT_TRUE(editor.extraSelections().isEmpty());
}

TEST(FindingMarksTest, TheOpeningOnTheCoverHasThemToo)
{
    Document document(sampleReport(QStringLiteral("2021-clean")));
    CoverPage page(document);
    Finding words;
    words.field = field::narrative(QStringLiteral("preamble"));
    words.offset = 2;
    words.length = 3;
    page.showPlace(words);
    EXPECT_EQ(page.editor()->textCursor().selectedText(), document.report().text(words.field).mid(2, 3));
    words.offset = 4;
    words.length = 0;
    page.showPlace(words);
    EXPECT_EQ(page.editor()->textCursor().position(), 4) << "a place between words";
    EXPECT_FALSE(page.editor()->textCursor().hasSelection());
}

}  // namespace kaibao
