// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowtour.h"

#include "app/samples.h"
#include "app/theme.h"
#include "forms/pages/reportwizard.h"
#include "tests/support/clipping.h"
#include "tests/support/keyboard.h"
#include "tests/support/pseudotranslator.h"
#include "tests/support/reports.h"

#include <QApplication>

#include <gtest/gtest.h>

// What holds for everything that the window can show: pages, dialogs, panels, whatever there will be.

namespace kaibao {

namespace {

constexpr int SampleWithFindings = 1;

class WindowTourTest : public testing::Test
{
protected:
    void visitAll(RunningWindow &running, const WindowTour::Visit &visit)
    {
        int visited = 0;
        WindowTour(running, [&](const QString &name, QWidget &what) {
            ++visited;
            visit(name, what);
        }).visitAll(samplePath(SampleWithFindings));
        EXPECT_GE(visited, 40);
    }
};

}  // namespace

TEST_F(WindowTourTest, CutsNoTextAndNamesEverything)
{
    RunningWindow running(testEditions());
    visitAll(running, [](const QString &name, QWidget &what) {
        EXPECT_EQ(clippingBreaches(what).join(u'\n'), QString()) << name.toStdString();
        EXPECT_EQ(namingBreaches(what).join(u'\n'), QString()) << name.toStdString();
    });
}

TEST_F(WindowTourTest, CutsNoTextAtTwiceTheSize)
{
    RunningWindow running(testEditions());
    running.settings.set(setting::Zoom, 200);
    running.start();
    visitAll(running, [](const QString &name, QWidget &what) {
        EXPECT_EQ(clippingBreaches(what).join(u'\n'), QString()) << name.toStdString();
    });
}

TEST_F(WindowTourTest, LeavesNothingUntranslated)
{
    const Result<Editions> forms = Editions::load(Language::Chinese);  // what is in Latin letters is our own
    ASSERT_TRUE(forms.ok());
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    RunningWindow spoken(*forms);
    visitAll(spoken, [](const QString &name, QWidget &what) {
        EXPECT_EQ(untranslated(what).join(u'\n'), QString()) << name.toStdString();
    });
}

}  // namespace kaibao
