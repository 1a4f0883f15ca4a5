// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowsizes.h"

#include "app/settings.h"
#include "app/takeover/takeoverdialog.h"
#include "forms/preview/previewwindow.h"
#include "forms/widgets/keymapdialog.h"
#include "forms/widgets/look.h"
#include "tests/support/reports.h"
#include "tests/support/runningwindow.h"
#include "tests/support/temporarydirectory.h"

#include <QApplication>
#include <QScopeGuard>
#include <QScreen>
#include <QSplitter>
#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class WindowSizesTest : public testing::Test
{
protected:
    /// As the person leaves the keyboard map, opened anew.
    void leaveAt(const QSize &size)
    {
        KeymapDialog dialog({}, &m_main);
        dialog.show();
        dialog.resize(size);
    }

    QSize comesUpAt() { return shown(KeymapDialog({}, &m_main)); }

    static QSize shown(QWidget &&window)
    {
        window.show();
        return window.size();
    }

    const TemporaryDirectory m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    QWidget m_main;
    const WindowSizes m_sizes{m_settings};
};

}  // namespace

TEST_F(WindowSizesTest, ComesUpAsItWasLeft)
{
    const QSize first = comesUpAt();
    const QSize left = first - QSize(60, 40);
    leaveAt(left);
    EXPECT_NEAR(comesUpAt().width(), left.width(), 2);  // whole pixels of the usual size
    EXPECT_NEAR(comesUpAt().height(), left.height(), 2);
}

TEST_F(WindowSizesTest, RemembersNothingOfAWindowThatNobodyResized)
{
    comesUpAt();
    EXPECT_TRUE(m_settings.value(setting::WindowSizes).isEmpty());
}

TEST_F(WindowSizesTest, KeepsTheSizesApart)
{
    const QSize first = shown(TakeOverDialog({}, testEditions(), &m_main));
    leaveAt(QSize(400, 420));
    EXPECT_EQ(shown(TakeOverDialog({}, testEditions(), &m_main)), first);
    EXPECT_EQ(m_settings.value(setting::WindowSizes).keys(), QStringList(QStringLiteral("KeymapDialog")));
}

TEST_F(WindowSizesTest, IsNeverLargerThanTheScreen)
{
    const QSize screen = m_main.screen()->availableSize();
    m_settings.set(setting::WindowSizes, {{QStringLiteral("KeymapDialog"), screen * 3}});
    EXPECT_EQ(comesUpAt(), comesUpAt().boundedTo(screen));
    m_settings.set(setting::WindowSizes, {{QStringLiteral("KeymapDialog"), QSize(400, screen.height() * 3)}});
    EXPECT_LE(comesUpAt().height(), screen.height());
    EXPECT_LT(comesUpAt().width(), screen.width());
}

TEST_F(WindowSizesTest, GrowsWithTheLetters)
{
    leaveAt(QSize(330, 340));
    const QSize before = comesUpAt();
    const auto asBefore = qScopeGuard([font = QApplication::font()] { QApplication::setFont(font); });
    QApplication::setFont(look::scaled(QApplication::font(), 2));
    EXPECT_GT(comesUpAt().width(), before.width());
}

TEST_F(WindowSizesTest, DividesAsItWasDivided)
{
    const auto left = [this](int moved) {
        TakeOverDialog dialog({}, testEditions(), &m_main);
        dialog.show();
        auto *splitter = dialog.findChild<QSplitter *>();
        const QPoint middle = splitter->handle(1)->rect().center();
        if (moved == 0)
            return splitter->sizes();
        QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, middle);
        QTest::mouseMove(splitter->handle(1), middle + QPoint(moved, 0));
        QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, middle);
        return splitter->sizes();
    };
    const QList<int> first = left(0);
    EXPECT_TRUE(m_settings.value(setting::WindowSplits).isEmpty());
    const QList<int> wider = left(60);
    EXPECT_EQ(wider.first(), first.first() + 60);
    EXPECT_EQ(left(0), wider);
    EXPECT_EQ(m_settings.value(setting::WindowSplits).keys(),
              QStringList(QStringLiteral("TakeOverDialog/0")));
}

TEST_F(WindowSizesTest, DoesNotDivideByAreasThatAreNotThere)
{
    m_settings.set(setting::WindowSplits, {{QStringLiteral("TakeOverDialog/0"), QVariantList{1, 2, 3}}});
    TakeOverDialog dialog({}, testEditions(), &m_main);
    dialog.show();
    const QList<int> sizes = dialog.findChild<QSplitter *>()->sizes();
    EXPECT_GT(sizes.first(), sizes.last() / 2);
}

TEST_F(WindowSizesTest, LeavesOtherWindowsAlone)
{
    QDialog dialog(&m_main);
    dialog.show();
    dialog.resize(300, 300);
    dialog.hide();
    m_main.show();
    m_main.resize(500, 500);
    m_main.hide();
    EXPECT_TRUE(m_settings.value(setting::WindowSizes).isEmpty());
}

TEST(WindowSizes, AreRememberedFromOneStartToTheNext)
{
    RunningWindow program(testEditions());
    const auto preview = [&program] {
        QTest::keyClick(program.window.get(), Qt::Key_R, Qt::ControlModifier);
        return program.window->findChild<PreviewWindow *>();
    };
    program.window->newReport();
    const QSize first = preview()->size();
    preview()->resize(first - QSize(100, 90));
    program.window->close();
    program.start();
    EXPECT_NEAR(preview()->width(), first.width() - 100, 2);
    EXPECT_NEAR(preview()->height(), first.height() - 90, 2);
}

}  // namespace kaibao
