// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/startpage.h"

#include "tests/support/keyboard.h"

#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace kaibao {

TEST(StartPageTest, WelcomesWhereThereIsNoReportYet)
{
    QStandardItemModel reports(0, 5);
    StartPage page(reports);
    page.show();
    EXPECT_FALSE(page.findChild<QTreeView *>());
    reports.appendRow(new QStandardItem(QStringLiteral("Town")));
    EXPECT_TRUE(page.findChild<QTreeView *>()->isVisible());
}

TEST(StartPageTest, EnterOpensTheReport)
{
    QStandardItemModel reports(3, 5);
    StartPage page(reports);
    QSignalSpy activated(&page, &StartPage::reportActivated);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].toModelIndex().row(), 1);
}

TEST(StartPageTest, OffersTheSamples)
{
    QStandardItemModel reports(0, 5);
    StartPage page(reports);
    page.setSamples({QStringLiteral("One"), QStringLiteral("Two")});
    QSignalSpy requested(&page, &StartPage::sampleRequested);
    page.findChild<QMenu *>()->actions().at(1)->trigger();
    ASSERT_EQ(requested.count(), 1);
    EXPECT_EQ(requested[0][0].toInt(), 1);
}

TEST(StartPageTest, IsReadInOrderAndNamed)
{
    QStandardItemModel reports(1, 5);
    StartPage page(reports);
    page.setSamples({QStringLiteral("One")});
    page.show();
    EXPECT_EQ(tabOrderBreaches(page).join(u'\n') + namingBreaches(page).join(u'\n'), QString());
    reports.clear();
    EXPECT_EQ(tabOrderBreaches(page).join(u'\n') + namingBreaches(page).join(u'\n'), QString());
}

}  // namespace kaibao
