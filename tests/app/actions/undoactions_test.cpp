// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/undoactions.h"

#include "forms/pages/reportwizard.h"
#include "forms/tables/officialtableview.h"
#include "forms/widgets/narrativeeditor.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"
#include "tests/support/runningwindow.h"

#include <QApplication>
#include <QSpinBox>
#include <QStatusBar>
#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class UndoActionsTest : public testing::Test, protected RunningWindow
{
protected:
    UndoActionsTest() : RunningWindow(testEditions())
    {
        window->newReport();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    Document &document() { return *workspace->document(); }
    QString page() const { return window->wizard()->currentKey(); }
    QString said() const { return window->statusBar()->currentMessage(); }
    QString cell() const
    {
        const auto *table = qobject_cast<OfficialTableView *>(QApplication::focusWidget());
        return table ? workspace->document()->edition().cell(table->currentCell()).key() : QString();
    }
    void typeCell(const QString &key)
    {
        document().setCell(cellOf(document().edition(), key), CellValue::count(7), Origin::Typed);
    }
};

}  // namespace

TEST_F(UndoActionsTest, LeadsToTheCellThatItChanges)
{
    typeCell(QStringLiteral("disclosure/licensing/decisions"));
    typeCell(QStringLiteral("requests/granted/business"));
    window->wizard()->goTo(QStringLiteral("reviews"));

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(page(), QStringLiteral("requests"));
    EXPECT_EQ(cell(), QStringLiteral("requests/granted/business"));
    EXPECT_TRUE(said().startsWith(QStringLiteral("Undone: "))) << said().toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(page(), QStringLiteral("disclosure"));
    EXPECT_EQ(cell(), QStringLiteral("disclosure/licensing/decisions"));

    window->wizard()->goTo(SectionsModel::FinishKey);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(page(), QStringLiteral("disclosure"));
    EXPECT_TRUE(said().startsWith(QStringLiteral("Redone: "))) << said().toStdString();
}

TEST_F(UndoActionsTest, SelectsAllTheCellsThatItChangesAndNotTheTotals)
{
    Change block;
    QList<CellId> cells;
    for (const char *column : {"natural_person", "business", "other"}) {
        cells << cellOf(document().edition(), QStringLiteral("requests/new/") + QLatin1String(column));
        block.setCell(document().report(), cells.last(), {CellValue::count(2), Origin::Pasted});
    }
    document().edit(block, QStringLiteral("Paste"));
    window->wizard()->goTo(QStringLiteral("reviews"));
    press(Qt::Key_Z, Qt::ControlModifier);
    const auto *table = qobject_cast<OfficialTableView *>(QApplication::focusWidget());
    ASSERT_TRUE(table);
    EXPECT_EQ(table->selectedCells(), cells);
}

TEST_F(UndoActionsTest, LeadsBehindTheWordsThatItChanges)
{
    const QString field = field::narrative(QStringLiteral("problems"));
    document().setText(field, QStringLiteral("一是公开不及时。\n二是渠道单一。\n"));
    document().setText(field, QStringLiteral("一是公开很不及时。\n二是渠道单一。\n"));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(page(), QStringLiteral("problems"));
    const auto *editor = qobject_cast<NarrativeEditor *>(QApplication::focusWidget());
    ASSERT_TRUE(editor);
    EXPECT_EQ(editor->text(), document().report().text(field));
    EXPECT_EQ(editor->textCursor().position(), QStringLiteral("一是公开很").size());
}

TEST_F(UndoActionsTest, LeadsToTheYearOnTheCover)
{
    document().edit(Change().setYear(document().report(), 2024), QStringLiteral("Year"));
    window->wizard()->goTo(SectionsModel::FinishKey);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(page(), SectionsModel::CoverKey);
    EXPECT_TRUE(qobject_cast<QSpinBox *>(QApplication::focusWidget()));
}

TEST_F(UndoActionsTest, StaysWhereThereIsNothingToTakeBack)
{
    window->wizard()->goTo(QStringLiteral("reviews"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(page(), QStringLiteral("reviews"));
    EXPECT_EQ(said(), QString());
}

}  // namespace kaibao
