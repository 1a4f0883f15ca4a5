// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/tablepage.h"

#include "forms/tables/balanceline.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

TEST(TablePage, ForgetsAFigureThatIsTakenBackBeforeItIsEntered)
{
    Document document(balancedReport(QStringLiteral("2021"), 3));
    TablePage page(document, document.edition().sections()[2]);  // the requests
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.takeFocus();
    const auto *balance = page.findChild<BalanceLine *>();
    const QString before = balance->text();
    typeText(QStringLiteral("87"));
    EXPECT_NE(balance->text(), before);
    press(Qt::Key_Escape);
    EXPECT_EQ(balance->text(), before);
}

}  // namespace kaibao
