// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/references/numberspanel.h"

#include "forms/pages/narrativepage.h"
#include "forms/references/cellpicker.h"
#include "forms/widgets/narrativeeditor.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Problems = field::narrative(QStringLiteral("problems"));

class NumbersPanelTest : public testing::Test
{
protected:
    NumbersPanelTest() : document(zeroReport(QStringLiteral("2021"))), page(document, section())
    {
        set(QStringLiteral("requests/new/total"), 128);
        document.setText(Problems, Text);
        page.resize(800, 600);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        editor().setFocus();
    }

    static inline const QString Text = QStringLiteral("全年收到政府信息公开申请128件，开展培训3次。");
    static inline const QString Linked =
        QStringLiteral("全年收到政府信息公开申请{requests/new/total}件，开展培训3次。");

    const Section &section() const
    {
        for (const Section &section : document.edition().sections()) {
            if (section.narrative == u"problems")
                return section;
        }
        return document.edition().sections().first();
    }
    void set(const QString &key, qint64 number)
    {
        document.setCell(cellOf(document.edition(), key), CellValue::count(number), Origin::Typed);
    }
    NarrativeEditor &editor() { return *page.findChild<NarrativeEditor *>(); }
    QTreeView &list() { return *page.findChild<QTreeView *>(); }
    QString stored() { return document.report().text(Problems); }
    void unfold()
    {
        page.findChild<NumbersPanel *>()->findChild<QToolButton *>()->setChecked(true);
        QCoreApplication::processEvents();
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').contains(text))
                return button;
        }
        return nullptr;
    }

    Document document;
    NarrativePage page;
};

}  // namespace

TEST_F(NumbersPanelTest, CountsTheNumbersWhileItIsFolded)
{
    const auto *fold = page.findChild<NumbersPanel *>()->findChild<QToolButton *>();
    EXPECT_EQ(fold->text(), QStringLiteral("Numbers in this text: 2, taken from cells: 0, could be: 1"));
    EXPECT_FALSE(list().isVisible());
    EXPECT_EQ(namingBreaches(page), QStringList());
}

TEST_F(NumbersPanelTest, LinksTheNumberAtTheCursorByKeys)
{
    placeCursor(editor(), static_cast<int>(Text.indexOf(u'件')));
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(stored(), Linked);
    EXPECT_EQ(editor().shownText(), Text) << "nothing that is read changes";
    EXPECT_TRUE(editor().hasFocus());
    document.undoStack().undo();
    EXPECT_EQ(stored(), Text);
}

TEST_F(NumbersPanelTest, LinksByEnterInTheListAndShowsThePlaceInTheText)
{
    unfold();
    list().setFocus();
    list().setCurrentIndex(list().model()->index(0, 0));
    EXPECT_EQ(editor().textCursor().selectedText(), QStringLiteral("128"));
    press(Qt::Key_Return);
    EXPECT_EQ(stored(), Linked);
    EXPECT_TRUE(list().hasFocus());
}

TEST_F(NumbersPanelTest, LinksByOneClickOnTheCellThatIsOffered)
{
    unfold();
    const QModelIndex offered = list().model()->index(0, TextNumbersModel::Source);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(offered).center());
    EXPECT_EQ(stored(), Linked);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(offered).center());
    EXPECT_EQ(stored(), Linked) << "it is linked already";
}

TEST_F(NumbersPanelTest, LinksAllAndMakesOnePlainAgain)
{
    unfold();
    button(QStringLiteral("Take all 1"))->click();
    EXPECT_EQ(stored(), Linked);
    list().setCurrentIndex(list().model()->index(0, 0));
    button(QStringLiteral("plain text"))->click();
    EXPECT_EQ(stored(), Text);
}

TEST_F(NumbersPanelTest, LetsAPersonChooseTheCellOfANumberThatFitsNone)
{
    set(QStringLiteral("requests/carried_out/total"), 3);
    placeCursor(editor(), static_cast<int>(Text.indexOf(QStringLiteral("次"))));
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *picker = page.findChild<CellPicker *>();
    ASSERT_TRUE(picker);
    Q_EMIT picker->picked(QStringLiteral("requests/carried_out/total"));
    EXPECT_EQ(stored(),
              QStringLiteral("全年收到政府信息公开申请128件，开展培训{requests/carried_out/total}次。"));
}

}  // namespace kaibao
