// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/help/helppanel.h"

#include "forms/pages/reportwizard.h"
#include "forms/pages/tablepage.h"
#include "forms/tables/officialtableview.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

TEST(HelpPanelTest, F1ShowsTheHelpOfTheCellAndFollowsIt)
{
    Document document(balancedReport(QStringLiteral("2021"), 3));
    ReportWizard wizard(document, QStringLiteral("requests"));
    wizard.resize(1100, 700);
    wizard.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&wizard));
    auto *panel = wizard.findChild<HelpPanel *>();
    auto *view = wizard.findChild<OfficialTableView *>();
    view->setFocus();
    EXPECT_FALSE(panel->isVisible());
    press(Qt::Key_F1);
    ASSERT_TRUE(panel->isVisible());
    EXPECT_TRUE(panel->toPlainText().contains(QStringLiteral("本年新收")));
    EXPECT_TRUE(view->hasFocus());
    press(Qt::Key_Down);
    EXPECT_TRUE(panel->toPlainText().contains(QStringLiteral("上年结转")));
    wizard.goTo(QStringLiteral("problems"));
    EXPECT_TRUE(panel->toPlainText().contains(QStringLiteral("五、")));
    press(Qt::Key_F1);
    EXPECT_FALSE(panel->isVisible());
}

}  // namespace kaibao
