// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/newreportactions.h"

#include "forms/pages/reportwizard.h"
#include "tests/support/reports.h"
#include "tests/support/runningwindow.h"

#include <QSpinBox>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class NewReportActionsTest : public testing::Test, protected RunningWindow
{
protected:
    NewReportActionsTest() : RunningWindow(testEditions()) {}

    bool offersConversion() const
    {
        const QList<QAction *> actions = window->findChildren<QAction *>();
        return std::any_of(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text() == QStringLiteral("Put on the &form of its year…") && action->isVisible();
        });
    }
};

}  // namespace

TEST_F(NewReportActionsTest, OffersTheFormOfTheYearThatStandsOnTheCover)
{
    ASSERT_TRUE(workspace->create(Report(testEdition(QStringLiteral("2019")), 2019)));
    EXPECT_FALSE(offersConversion());
    window->wizard()->findChild<QSpinBox *>()->setValue(2022);
    EXPECT_TRUE(offersConversion());
    workspace->document()->undoStack().undo();
    EXPECT_FALSE(offersConversion());
    workspace->document()->undoStack().redo();
    EXPECT_TRUE(offersConversion());
    workspace->close();
    EXPECT_FALSE(offersConversion());
}

}  // namespace kaibao
