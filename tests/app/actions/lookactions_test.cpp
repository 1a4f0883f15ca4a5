// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/lookactions.h"

#include "tests/support/keyboard.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/workspacefixture.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QWheelEvent>

namespace kaibao {

class LookActionsTest : public WorkspaceFixture
{
protected:
    LookActionsTest() : settings(folder.filePath(QStringLiteral("settings.ini")))
    {
        window.resize(300, 200);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    std::unique_ptr<LookActions> start()
    {
        auto actions = std::make_unique<LookActions>(context, nullptr);
        menu = std::make_unique<QMenu>();
        actions->addTo(*menu);
        window.addActions(menu->actions());
        return actions;
    }

    void turnWheel(int angle)
    {
        QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, angle), Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&inside, &wheel);
    }

    Settings settings;
    FontSet fonts;
    WindowServices services{*workspace, settings, fonts, [] { return QDate(2026, 1, 9); }};
    ScriptedDialogs::Script script;
    ScriptedDialogs dialogs{script};
    QWidget window;
    QLabel inside{QStringLiteral("政府信息"), &window};
    QWidget elsewhere;
    ActionContext context{services, dialogs, window, [] {}, [](const QString &) {}};
    std::unique_ptr<QMenu> menu;
    const double usual = QApplication::font().pointSizeF();
};

TEST_F(LookActionsTest, TextGrowsInEveryWindowByKey)
{
    const auto actions = start();
    window.setFocus();
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(actions->zoom(), 110);
    QCoreApplication::processEvents();
    EXPECT_DOUBLE_EQ(inside.font().pointSizeF(), usual * 1.1);
    EXPECT_DOUBLE_EQ(elsewhere.font().pointSizeF(), usual * 1.1);
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(actions->zoom(), 100);
    QCoreApplication::processEvents();
    EXPECT_DOUBLE_EQ(inside.font().pointSizeF(), usual);
}

TEST_F(LookActionsTest, WheelChangesItStepByStepWithinBounds)
{
    const auto actions = start();
    turnWheel(120);
    turnWheel(120);
    EXPECT_EQ(actions->zoom(), 120);
    turnWheel(-120);
    EXPECT_EQ(actions->zoom(), 110);
    for (int i = 0; i < 20; ++i)
        turnWheel(120);
    EXPECT_EQ(actions->zoom(), 200);
    for (int i = 0; i < 20; ++i)
        turnWheel(-120);
    EXPECT_EQ(actions->zoom(), 80);
}

TEST_F(LookActionsTest, SizeIsRememberedAndNeverAddsUp)
{
    start()->setZoom(150);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), usual);  // given back
    const auto again = start();
    EXPECT_EQ(again->zoom(), 150);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), usual * 1.5);
}

}  // namespace kaibao
