// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/references/livereferences.h"

#include "forms/pages/narrativepage.h"
#include "forms/references/cellpicker.h"
#include "forms/widgets/narrativeeditor.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Problems = field::narrative(QStringLiteral("problems"));
const QString Key = QStringLiteral("requests/new/total");

class LiveReferencesTest : public testing::Test
{
protected:
    LiveReferencesTest() : document(zeroReport(QStringLiteral("2021"))), page(document, section())
    {
        setFigure(QStringLiteral("128"));
        document.setText(Problems, QStringLiteral("收到{requests/new/total}件。"));
        page.resize(700, 500);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        editor().setFocus();
    }

    const Section &section() const
    {
        for (const Section &section : document.edition().sections()) {
            if (section.narrative == u"problems")
                return section;
        }
        return document.edition().sections().first();
    }
    NarrativeEditor &editor() { return *page.findChild<NarrativeEditor *>(); }
    QString stored()
    {
        editor().commit();
        return document.report().text(Problems);
    }
    void setFigure(const QString &text)
    {
        document.setCell(cellOf(document.edition(), Key), CellValue::parse(text, CellKind::Count),
                         Origin::Typed);
    }

    Document document;
    NarrativePage page;
};

}  // namespace

TEST_F(LiveReferencesTest, ShowTheFigureAndStoreTheReference)
{
    EXPECT_EQ(editor().shownText(), QStringLiteral("收到128件。"));
    EXPECT_EQ(stored(), QStringLiteral("收到{requests/new/total}件。"));
    setFigure(QStringLiteral("7"));
    EXPECT_EQ(editor().shownText(), QStringLiteral("收到7件。"));
    setFigure({});
    EXPECT_EQ(editor().shownText(), QStringLiteral("收到____件。")) << "blank is not 0";
}

TEST_F(LiveReferencesTest, AreOneStepForTheCursorAndGoAsAWhole)
{
    placeCursor(editor(), 3);
    press(Qt::Key_Backspace);
    EXPECT_EQ(stored(), QStringLiteral("收到件。"));
    document.undoStack().undo();
    EXPECT_EQ(stored(), QStringLiteral("收到{requests/new/total}件。"));
    EXPECT_EQ(editor().shownText(), QStringLiteral("收到128件。"));
}

TEST_F(LiveReferencesTest, StayWhatTheyAreWhileOneTypesBesideThem)
{
    placeCursor(editor(), 3);
    typeText(QStringLiteral("9"));
    placeCursor(editor(), 2);
    typeText(QStringLiteral("8"));
    EXPECT_EQ(stored(), QStringLiteral("收到8{requests/new/total}9件。"));
}

TEST_F(LiveReferencesTest, StandAnInputMethod)
{
    placeCursor(editor(), 3);
    QInputMethodEvent composing(QStringLiteral("shenqing"), {});
    QCoreApplication::sendEvent(&editor(), &composing);
    EXPECT_EQ(document.report().text(Problems), QStringLiteral("收到{requests/new/total}件。"));
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("申请"));
    QCoreApplication::sendEvent(&editor(), &done);
    EXPECT_EQ(stored(), QStringLiteral("收到{requests/new/total}申请件。"));
}

TEST_F(LiveReferencesTest, AreCopiedAsFiguresToOthersAndAsReferencesWithin)
{
    editor().selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("收到128件。"));
    placeCursor(editor(), 0);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(stored(), QStringLiteral("收到{requests/new/total}件。收到{requests/new/total}件。"));
}

TEST_F(LiveReferencesTest, ComeFromWhatIsTypedInBracesToo)
{
    editor().selectAll();
    typeText(QStringLiteral("{requests/new/total} {}"));
    EXPECT_EQ(stored(), QStringLiteral("{requests/new/total} {}"));
    EXPECT_EQ(editor().shownText(), QStringLiteral("128 {}"));
}

TEST_F(LiveReferencesTest, AreInsertedFromAPickerByKeys)
{
    placeCursor(editor(), 0);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *picker = page.findChild<CellPicker *>();
    ASSERT_TRUE(picker);
    ASSERT_TRUE(QTest::qWaitForWindowActive(picker));
    EXPECT_EQ(namingBreaches(*picker), QStringList());
    auto &words = *picker->findChild<QLineEdit *>();
    QTest::keyClicks(&words, QStringLiteral("requests/new/ natural"));
    QTest::keyClick(&words, Qt::Key_Return);
    EXPECT_EQ(stored(), QStringLiteral("{requests/new/natural_person}收到{requests/new/total}件。"));
}

TEST_F(LiveReferencesTest, SayWhereTheyComeFromAtTheCursor)
{
    QString source;
    QObject::connect(&editor(), &NarrativeEditor::referenceAtCursor, &page,
                     [&source](const QString &told) { source = told; });
    placeCursor(editor(), 3);
    const Cell &cell = document.edition().cell(cellOf(document.edition(), Key));
    EXPECT_TRUE(source.contains(cell.mark)) << source.toStdString();
    placeCursor(editor(), 5);
    EXPECT_TRUE(source.isEmpty());
}

}  // namespace kaibao
