// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/findbar.h"

#include "forms/pages/reportwizard.h"
#include "forms/widgets/narrativeeditor.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class FindBarTest : public testing::Test
{
protected:
    FindBarTest() : document(report()), wizard(document, QStringLiteral("overview"))
    {
        wizard.resize(1100, 700);
        wizard.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&wizard));
        wizard.editor()->setFocus();
        press(Qt::Key_F, Qt::ControlModifier);
    }

    static Report report()
    {
        Report report(testEdition(QStringLiteral("2021")), 2025);
        report.setText(field::narrative(QStringLiteral("overview")),
                       QStringLiteral("2024年。又是2024年。\n"));
        report.setText(field::narrative(QStringLiteral("other")), QStringLiteral("2024年。\n"));
        return report;
    }
    FindBar &bar() { return *wizard.findChild<FindBar *>(); }
    QString narrative(const char *key) const { return document.report().narrative(QString::fromLatin1(key)); }

    Document document;
    ReportWizard wizard;
};

}  // namespace

TEST_F(FindBarTest, TabGoesFromTheWordsToThoseThatReplaceThem)
{
    typeText(QStringLiteral("2024"));
    press(Qt::Key_Tab);
    typeText(QStringLiteral("2025"));
    QStringList lines;
    for (const QLineEdit *line : bar().findChildren<QLineEdit *>())
        lines << line->text();
    EXPECT_EQ(lines, (QStringList{QStringLiteral("2024"), QStringLiteral("2025")}));
    EXPECT_EQ(tabOrderBreaches(bar()), QStringList());
    EXPECT_EQ(namingBreaches(bar()), QStringList());
}

TEST_F(FindBarTest, EnterGoesFromPlaceToPlaceAcrossTheSections)
{
    ASSERT_TRUE(bar().isVisible());
    typeText(QStringLiteral("2024"));
    press(Qt::Key_Return);
    EXPECT_EQ(wizard.editor()->textCursor().selectionStart(), 0);
    press(Qt::Key_Return);
    EXPECT_EQ(wizard.editor()->textCursor().selectionStart(), 8);
    EXPECT_EQ(wizard.editor()->textCursor().selectedText(), QStringLiteral("2024"));
    press(Qt::Key_Return);
    EXPECT_EQ(wizard.currentKey(), QStringLiteral("other"));
    press(Qt::Key_Return);
    EXPECT_EQ(wizard.currentKey(), QStringLiteral("overview"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(bar().isVisible());
    EXPECT_TRUE(wizard.editor()->hasFocus());
}

TEST_F(FindBarTest, ReplaceAllIsOneUndoStep)
{
    typeText(QStringLiteral("2024"));
    const QList<QLineEdit *> lines = bar().findChildren<QLineEdit *>();
    lines.last()->setText(QStringLiteral("2025"));
    bar().replaceAll();
    EXPECT_EQ(narrative("overview"), QStringLiteral("2025年。又是2025年。\n"));
    EXPECT_EQ(narrative("other"), QStringLiteral("2025年。\n"));
    EXPECT_EQ(document.undoStack().count(), 1);
    document.undoStack().undo();
    EXPECT_EQ(narrative("overview"), QStringLiteral("2024年。又是2024年。\n"));
}

TEST_F(FindBarTest, ReplaceAllSaysHowManyAndIsUndoneFromWhereItLeavesOne)
{
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    QObject::connect(&undo, &QAction::triggered, &document.undoStack(), &QUndoStack::undo);
    wizard.addAction(&undo);
    typeText(QStringLiteral("2024"));
    QLineEdit *by = bar().findChildren<QLineEdit *>().last();
    by->setFocus();
    typeText(QStringLiteral("2025"));
    bar().replaceAll();
    const QList<QLabel *> labels = bar().findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == QStringLiteral("3 replaced");
    }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(narrative("overview"), QStringLiteral("2024年。又是2024年。\n"));
    EXPECT_EQ(by->text(), QStringLiteral("2025"));
}

TEST_F(FindBarTest, ReplaceTakesOnePlaceAndGoesOn)
{
    typeText(QStringLiteral("2024"));
    bar().findChildren<QLineEdit *>().last()->setText(QStringLiteral("本"));
    bar().replace();  // finds the first
    bar().replace();
    EXPECT_EQ(narrative("overview"), QStringLiteral("本年。又是2024年。\n"));
    EXPECT_EQ(wizard.editor()->textCursor().selectedText(), QStringLiteral("2024"));
}

TEST_F(FindBarTest, ShowsALiveFigureAndLeavesItAsItIs)
{
    const QString text = QStringLiteral("{requests/new/total}件，12次。\n");
    document.setText(field::narrative(QStringLiteral("overview")), text);
    document.setCell(*document.edition().findCell(QStringLiteral("requests/new/total")), CellValue::count(12),
                     Origin::Typed);
    typeText(QStringLiteral("12"));
    bar().findChildren<QLineEdit *>().last()->setText(QStringLiteral("三"));
    press(Qt::Key_Return);
    EXPECT_EQ(wizard.editor()->textCursor().selectionEnd(), 1);
    bar().replace();
    EXPECT_EQ(narrative("overview"), text);
    bar().replaceAll();
    EXPECT_EQ(narrative("overview"), QStringLiteral("{requests/new/total}件，三次。\n"));
}

TEST_F(FindBarTest, NamesEveryControlAndTabsInReadingOrder)
{
    EXPECT_EQ(namingBreaches(bar()), QStringList());
    EXPECT_EQ(tabOrderBreaches(bar()), QStringList());
}

}  // namespace kaibao
