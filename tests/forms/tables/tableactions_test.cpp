// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/tableactions.h"

#include "forms/tables/officialtableview.h"
#include "forms/tables/pastepreview.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class TableActionsTest : public testing::Test
{
protected:
    TableActionsTest()
        : document(Report(testEdition(QStringLiteral("2021")), 2025)),
          view(document, QStringLiteral("requests")),
          actions(new TableActions(document, view))
    {
        view.resize(900, 500);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
    }

    CellId id(const char *key) const
    {
        return cellOf(document.edition(), QStringLiteral("requests/") + QLatin1String(key));
    }
    QString text(const char *key) const { return document.report().value(id(key)).text(); }
    void setClipboard(const QString &text, const QString &html = {})
    {
        auto *content = new QMimeData;
        content->setText(text);
        if (!html.isEmpty())
            content->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(content);
    }
    void select(const char *first, const char *last)
    {
        view.setCurrentCell(id(first));
        view.selectionModel()->select(
            QItemSelection(view.tableModel().indexOf(id(first)), view.tableModel().indexOf(id(last))),
            QItemSelectionModel::ClearAndSelect);
    }
    PastePreview *preview() const { return view.findChild<PastePreview *>(); }
    void acceptPreview()
    {
        ASSERT_TRUE(preview());
        QTest::keyClick(preview(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    Document document;
    OfficialTableView view;
    TableActions *actions;
};

}  // namespace

TEST_F(TableActionsTest, ABlockIsPastedAfterALookAndUndoneInOneStep)
{
    setClipboard(QStringLiteral("1\t2\n3\t4件\n"));
    view.setCurrentCell(id("new/natural_person"));
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(preview());
    EXPECT_EQ(text("new/natural_person"), QString());
    const QAbstractItemModel &rows = *preview()->findChild<QTableView *>()->model();
    EXPECT_EQ(rows.rowCount(), 4);
    EXPECT_TRUE(rows.index(0, 0).data(PasteModel::OddRole).toBool());
    EXPECT_EQ(rows.index(0, PasteModel::After).data().toString(), QStringLiteral("4"));
    EXPECT_FALSE(rows.index(1, 0).data(PasteModel::OddRole).toBool());

    acceptPreview();
    EXPECT_EQ(text("new/natural_person"), QStringLiteral("1"));
    EXPECT_EQ(text("carried_in/business"), QStringLiteral("4"));
    EXPECT_EQ(document.report().cell(id("new/business")).origin, Origin::Pasted);
    ASSERT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("Paste 4 cells"));
    document.undoStack().undo();
    EXPECT_EQ(text("carried_in/business"), QString());
}

TEST_F(TableActionsTest, EscapeInThePreviewPastesNothing)
{
    setClipboard(QStringLiteral("1\t2"));
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(preview());
    QTest::keyClick(preview(), Qt::Key_Escape);
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(TableActionsTest, OneGoodFigureNeedsNoLook)
{
    setClipboard(QStringLiteral("7"));
    view.setCurrentCell(id("granted/business"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_FALSE(preview());
    EXPECT_EQ(text("granted/business"), QStringLiteral("7"));
}

TEST_F(TableActionsTest, AClipboardWithoutFiguresSaysSo)
{
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(preview());
    EXPECT_EQ(preview()->findChild<QTableView *>(), nullptr);
    acceptPreview();
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(TableActionsTest, CopyGivesTheFiguresAsTextAndAsHtmlAndPastesBack)
{
    setClipboard(QStringLiteral("1\t2\n3\t4\n"));
    view.setCurrentCell(id("new/natural_person"));
    press(Qt::Key_V, Qt::ControlModifier);
    acceptPreview();
    select("new/natural_person", "carried_in/business");
    press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text(), QStringLiteral("1\t2\n3\t4\n"));
    EXPECT_TRUE(copied->html().contains(QStringLiteral("<td>4</td>")));

    view.setCurrentCell(id("granted/business"));
    press(Qt::Key_V, Qt::ControlModifier);
    acceptPreview();
    EXPECT_EQ(text("granted/business"), QStringLiteral("1"));
    EXPECT_EQ(text("partially_granted/research_institute"), QStringLiteral("4"));
}

TEST_F(TableActionsTest, CutTakesTheFiguresAway)
{
    setClipboard(QStringLiteral("7"));
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(text("new/natural_person"), QString());
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("7\n"));
}

TEST_F(TableActionsTest, TheRestBecomesZeroInOneStep)
{
    typeText(QStringLiteral("3"));
    press(Qt::Key_0, Qt::AltModifier);
    EXPECT_EQ(text("new/natural_person"), QStringLiteral("3"));
    EXPECT_EQ(text("new/total"), QStringLiteral("3"));
    EXPECT_EQ(text("carried_out/total"), QStringLiteral("0"));
    EXPECT_EQ(document.report().cell(id("granted/other")).origin, Origin::Confirmed);
    EXPECT_EQ(document.undoStack().count(), 2);
    document.undoStack().undo();
    EXPECT_EQ(text("granted/other"), QString());
}

TEST_F(TableActionsTest, ShiftAndTheArrowsSelectABlock)
{
    view.setCurrentCell(id("new/natural_person"));
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    const QList<QStringList> block = view.selectedTexts();
    ASSERT_EQ(block.size(), 2);
    EXPECT_EQ(block.first().size(), 2);
}

}  // namespace kaibao
