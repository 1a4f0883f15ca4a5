// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/narrativepage.h"

#include "forms/pages/carriedmarks.h"
#include "forms/widgets/narrativeeditor.h"
#include "model/report/succession.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Field = field::narrative(QStringLiteral("overview"));

class NarrativePageTest : public testing::Test
{
protected:
    NarrativePageTest() : old(zeroReport(QStringLiteral("2021")))
    {
        old.setText(Field, QStringLiteral("全年公开5条。\n全年无投诉。\n"));
        document = std::make_unique<Document>(successorOf(old, old.edition()).report, old);
        page = std::make_unique<NarrativePage>(*document, old.edition().sections().first());
        page->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->takeFocus();
    }

    qsizetype marks() const { return carriedMarks(*document, Field, page->palette()).size(); }
    static void confirm() { press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); }

    Report old;
    std::unique_ptr<Document> document;
    std::unique_ptr<NarrativePage> page;
};

}  // namespace

TEST_F(NarrativePageTest, TakesTheParagraphAtTheCursorAsStillTrue)
{
    ASSERT_EQ(marks(), 2);
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down);
    confirm();
    EXPECT_EQ(marks(), 1);
    EXPECT_EQ(document->report().explanations().size(), 1);
    confirm();
    EXPECT_EQ(document->report().explanations().size(), 1) << "said once is enough";
    document->undoStack().undo();
    EXPECT_EQ(marks(), 2);
}

TEST_F(NarrativePageTest, ConfirmsNothingWhereNothingIsMarked)
{
    document->setText(Field, QStringLiteral("今年公开6条。\n"));
    confirm();
    EXPECT_TRUE(document->report().explanations().isEmpty());
}

}  // namespace kaibao
