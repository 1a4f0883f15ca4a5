// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/officialtableview.h"

#include "forms/widgets/look.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString NewByPeople = QStringLiteral("requests/new/natural_person");

class OfficialTableViewTest : public testing::Test
{
protected:
    OfficialTableViewTest()
        : document(Report(testEdition(QStringLiteral("2021")), 2024)),
          view(document, QStringLiteral("requests"))
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&view);
        layout->addWidget(&after);
        window.resize(900, 500);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        view.setFocus();
    }

    ~OfficialTableViewTest() override { view.setParent(nullptr), after.setParent(nullptr); }

    CellId id(const QString &key) const { return cellOf(document.edition(), key); }
    QString text(const QString &key) const { return document.report().value(id(key)).text(); }
    Origin origin(const QString &key) const { return document.report().cell(id(key)).origin; }
    QString current() const { return document.edition().cell(view.currentCell()).key(); }
    void type(const QString &key, const QString &figure)
    {
        view.setCurrentCell(id(key));
        typeText(figure);
        press(Qt::Key_Return);
    }
    /// All parts of the total of the first row.
    void fillNewRequests()
    {
        for (const char *column :
             {"natural_person", "business", "research_institute", "public_welfare", "legal_service", "other"})
            type(QStringLiteral("requests/new/") + QLatin1String(column), QStringLiteral("2"));
    }

    Document document;
    OfficialTableView view;
    QLineEdit after;
    QWidget window;
};

}  // namespace

TEST_F(OfficialTableViewTest, TypingReplacesAndEnterGoesDown)
{
    type(NewByPeople, QStringLiteral("12"));
    EXPECT_EQ(text(NewByPeople), QStringLiteral("12"));
    EXPECT_EQ(current(), QStringLiteral("requests/carried_in/natural_person"));
    type(NewByPeople, QStringLiteral("7"));
    EXPECT_EQ(text(NewByPeople), QStringLiteral("7"));
}

TEST_F(OfficialTableViewTest, ThousandsSignsAreReadAndMisplacedOnesStay)
{
    type(NewByPeople, QStringLiteral("1,234"));
    EXPECT_EQ(text(NewByPeople), QStringLiteral("1234"));
    type(NewByPeople, QStringLiteral("1,23"));
    EXPECT_EQ(document.report().value(id(NewByPeople)), CellValue::notUnderstood(QStringLiteral("1,23")));
}

TEST_F(OfficialTableViewTest, WhereOneTypesStaysInSight)
{
    view.setCurrentCell(id(QStringLiteral("requests/handled_total/other")));
    const auto inSight = [this] {
        return view.viewport()->rect().contains(view.visualRect(view.currentIndex()));
    };
    ASSERT_TRUE(inSight());
    window.resize(600, 320);
    QCoreApplication::processEvents();
    EXPECT_TRUE(inSight()) << "in a smaller window";
    view.setFont(look::scaled(view.font(), 1.5));
    QCoreApplication::processEvents();
    EXPECT_TRUE(inSight()) << "with larger letters";
}

TEST_F(OfficialTableViewTest, TheNumberPadTypesToo)
{
    QTest::keyClick(&view, Qt::Key_5, Qt::KeypadModifier);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(text(NewByPeople), QStringLiteral("5"));
}

TEST_F(OfficialTableViewTest, TabGoesRightAndArrowsEndTyping)
{
    typeText(QStringLiteral("1"));
    press(Qt::Key_Tab);
    EXPECT_EQ(current(), QStringLiteral("requests/new/business"));
    typeText(QStringLiteral("2"));
    press(Qt::Key_Down);
    EXPECT_EQ(current(), QStringLiteral("requests/carried_in/business"));
    typeText(QStringLiteral("3"));
    press(Qt::Key_Left);
    EXPECT_EQ(current(), QStringLiteral("requests/carried_in/natural_person"));
    EXPECT_EQ(text(NewByPeople), QStringLiteral("1"));
    EXPECT_EQ(text(QStringLiteral("requests/new/business")), QStringLiteral("2"));
    EXPECT_EQ(text(QStringLiteral("requests/carried_in/business")), QStringLiteral("3"));
}

TEST_F(OfficialTableViewTest, AFigureStandsOverItsCellAndIsNeverCutWhileItIsTyped)
{
    const CellId cell = id(QStringLiteral("requests/new/business"));
    view.setCurrentCell(cell);
    const QRect own = view.visualRect(view.currentIndex());
    typeText(QStringLiteral("67"));
    const auto *editor = view.viewport()->findChild<QLineEdit *>();
    ASSERT_TRUE(editor);
    EXPECT_LE(editor->width(), own.width());
    typeText(QStringLiteral("8901234567890"));
    EXPECT_NEAR(editor->geometry().center().x(), own.center().x(), 1);
    EXPECT_GT(editor->width(), editor->fontMetrics().horizontalAdvance(editor->text()));
}

TEST_F(OfficialTableViewTest, F2EditsWhatIsThere)
{
    type(NewByPeople, QStringLiteral("12"));
    view.setCurrentCell(id(NewByPeople));
    press(Qt::Key_F2);
    press(Qt::Key_Left);  // moves in the text, not in the table
    typeText(QStringLiteral("5"));
    press(Qt::Key_Return);
    EXPECT_EQ(text(NewByPeople), QStringLiteral("152"));
}

TEST_F(OfficialTableViewTest, EscapeLeavesTheCellAsItWas)
{
    type(NewByPeople, QStringLiteral("12"));
    view.setCurrentCell(id(NewByPeople));
    typeText(QStringLiteral("9"));
    press(Qt::Key_Escape);
    EXPECT_EQ(text(NewByPeople), QStringLiteral("12"));
    EXPECT_EQ(document.undoStack().count(), 1);
}

TEST_F(OfficialTableViewTest, DeleteBlanksAndUndoBringsBack)
{
    type(NewByPeople, QStringLiteral("12"));
    view.setCurrentCell(id(NewByPeople));
    press(Qt::Key_Delete);
    EXPECT_TRUE(document.report().value(id(NewByPeople)).isBlank());
    document.undoStack().undo();
    EXPECT_EQ(text(NewByPeople), QStringLiteral("12"));
}

TEST_F(OfficialTableViewTest, KeepsWhatIsNoNumberAsItWasTyped)
{
    type(NewByPeople, QStringLiteral("12a"));
    EXPECT_EQ(text(NewByPeople), QStringLiteral("12a"));
    EXPECT_EQ(document.report().value(id(NewByPeople)).state(), CellValue::State::NotUnderstood);
}

TEST_F(OfficialTableViewTest, SpaceDoesNotWipeACell)
{
    type(NewByPeople, QStringLiteral("12"));
    view.setCurrentCell(id(NewByPeople));
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    EXPECT_EQ(text(NewByPeople), QStringLiteral("12"));
}

TEST_F(OfficialTableViewTest, ATotalIsTypedOverAndComputedAgain)
{
    const QString total = QStringLiteral("requests/new/total");
    fillNewRequests();
    EXPECT_EQ(text(total), QStringLiteral("12"));
    EXPECT_EQ(origin(total), Origin::Computed);
    EXPECT_FALSE(view.computeAgainAction()->isEnabled());

    type(total, QStringLiteral("13"));
    EXPECT_EQ(origin(total), Origin::Typed);
    view.setCurrentCell(id(total));
    ASSERT_TRUE(view.computeAgainAction()->isEnabled());
    press(Qt::Key_Equal, Qt::AltModifier);
    EXPECT_EQ(text(total), QStringLiteral("12"));
    EXPECT_EQ(origin(total), Origin::Computed);
}

TEST_F(OfficialTableViewTest, DeleteOnATotalLetsItFollowItsParts)
{
    const QString total = QStringLiteral("requests/new/total");
    fillNewRequests();
    type(total, QStringLiteral("13"));
    view.setCurrentCell(id(total));
    press(Qt::Key_Delete);
    EXPECT_EQ(text(total), QStringLiteral("12"));
    EXPECT_EQ(origin(total), Origin::Computed);
}

TEST_F(OfficialTableViewTest, LookingAtAComputedTotalDoesNotMakeItTyped)
{
    const QString total = QStringLiteral("requests/new/total");
    fillNewRequests();
    view.setCurrentCell(id(total));
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    EXPECT_EQ(origin(total), Origin::Computed);
}

TEST_F(OfficialTableViewTest, TabLeavesTheTableAtItsEnd)
{
    view.setCurrentCell(id(QStringLiteral("requests/carried_out/total")));
    press(Qt::Key_Tab);
    EXPECT_TRUE(after.hasFocus());
}

TEST_F(OfficialTableViewTest, CommitKeepsAnOpenEdit)
{
    typeText(QStringLiteral("4"));
    view.commit();
    EXPECT_EQ(text(NewByPeople), QStringLiteral("4"));
}

TEST_F(OfficialTableViewTest, AClickOnWordsKeepsTheCurrentCell)
{
    view.setCurrentCell(id(NewByPeople));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    EXPECT_EQ(current(), NewByPeople);
}

TEST_F(OfficialTableViewTest, KeepsTheCurrentCellInSight)
{
    for (int i = 0; i < 24; ++i)
        press(Qt::Key_Down);
    EXPECT_EQ(current(), QStringLiteral("requests/carried_out/natural_person"));
    EXPECT_TRUE(view.viewport()->rect().contains(view.visualRect(view.currentIndex())));
}

TEST_F(OfficialTableViewTest, ALargerFontGivesHigherRows)
{
    const int row = view.currentIndex().row();
    const int before = view.rowHeight(row);
    QFont large = view.font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    view.setFont(large);
    EXPECT_GE(view.rowHeight(row), before * 4 / 3);
}

}  // namespace kaibao
