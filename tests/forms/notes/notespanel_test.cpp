// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/notes/notespanel.h"

#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class NotesPanelTest : public testing::Test
{
protected:
    NotesPanelTest() : document(sampleReport(QStringLiteral("2021-clean"))), panel(document)
    {
        panel.resize(300, 500);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
        panel.setFocus();
    }

    QListView &list() { return *panel.findChild<QListView *>(); }
    void add(const QString &place, const QString &text)
    {
        panel.findChildren<QLineEdit *>()[0]->setText(place);
        panel.findChildren<QLineEdit *>()[1]->setText(text);
        panel.findChildren<QLineEdit *>()[1]->setFocus();
        press(Qt::Key_Return);
    }

    Document document;
    NotesPanel panel;
    QSignalSpy requested{&panel, &NotesPanel::placeRequested};
};

}  // namespace

TEST_F(NotesPanelTest, LeadsToACellAsSoonAsItsAddressIsTyped)
{
    QLineEdit &place = *panel.findChild<QLineEdit *>();
    place.setText(QStringLiteral("三-12"));
    EXPECT_EQ(requested.count(), 0);
    place.setText(QStringLiteral("三-12-自"));
    ASSERT_EQ(requested.count(), 1);
    const auto where = requested[0][0].value<Finding>();
    ASSERT_EQ(where.cells.size(), 1);
    EXPECT_EQ(document.edition().cell(where.cells[0]).mark, QStringLiteral("三-12-自"));
    EXPECT_TRUE(place.hasFocus()) << "the typing goes on";
}

TEST_F(NotesPanelTest, TakesANoteByKeyboardAlone)
{
    add(QStringLiteral("五"), QStringLiteral("太短"));
    ASSERT_EQ(document.report().notes().size(), 1);
    EXPECT_EQ(document.report().notes()[0].place, QStringLiteral("problems"));
    EXPECT_TRUE(panel.findChild<QLineEdit *>()->hasFocus()) << "ready for the next";
    EXPECT_TRUE(panel.findChild<QLineEdit *>()->text().isEmpty());
}

TEST_F(NotesPanelTest, TakesNoNoteWithoutAPlace)
{
    add(QStringLiteral("某处"), QStringLiteral("太短"));
    EXPECT_TRUE(document.report().notes().isEmpty());
}

TEST_F(NotesPanelTest, KeepsTheReasonWithTheAnswer)
{
    add(QStringLiteral("五"), QStringLiteral("太短"));
    list().setCurrentIndex(list().model()->index(0, 0));
    panel.findChildren<QLineEdit *>()[2]->setText(QStringLiteral("已补充两段"));
    panel.findChildren<QPushButton *>()[1]->click();
    EXPECT_EQ(document.report().notes()[0].state, Note::State::Done);
    EXPECT_EQ(document.report().notes()[0].answer, QStringLiteral("已补充两段"));
}

TEST_F(NotesPanelTest, IsReadInOrderAndNamed)
{
    add(QStringLiteral("五"), QStringLiteral("太短"));
    list().setCurrentIndex(list().model()->index(0, 0));
    EXPECT_EQ(tabOrderBreaches(panel), QStringList());
    EXPECT_EQ(namingBreaches(panel), QStringList());
}

}  // namespace kaibao
