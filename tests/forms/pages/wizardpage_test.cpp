// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/wizardpage.h"

#include "forms/findings/findingspanel.h"
#include "forms/pages/reportwizard.h"
#include "forms/widgets/look.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QListView>
#include <QStackedWidget>
#include <QTest>

#include <gtest/gtest.h>

// What holds for every page: the keyboard reaches all, in the order in which one reads, and a screen
// reader has a name for it.

namespace kaibao {

namespace {

void expectGoodManners(QWidget &page, const QString &name)
{
    EXPECT_EQ(tabOrderBreaches(page).join(u'\n'), QString()) << name.toStdString();
    EXPECT_EQ(namingBreaches(page).join(u'\n'), QString()) << name.toStdString();
}

}  // namespace

TEST(WizardPageTest, IsReadInOrderAndNamed)
{
    for (const Edition &edition : testEditions().all()) {
        Document document{Report(edition, edition.key().toInt())};
        ReportWizard wizard(document);
        wizard.resize(1366, 640);
        wizard.show();
        SectionsModel sections(document);
        for (int row = 0; row < sections.rowCount(); ++row) {
            const QString key = sections.index(row).data(SectionsModel::KeyRole).toString();
            wizard.goTo(key);
            QTest::qWait(0);
            ASSERT_EQ(wizard.currentKey(), key);
            expectGoodManners(*wizard.findChild<QStackedWidget *>()->currentWidget(), key);
        }
        EXPECT_EQ(namingBreaches(wizard).join(u'\n'), QString());
        expectGoodManners(*wizard.findChild<FindingsPanel *>(), QStringLiteral("findings"));
    }
}

TEST(WizardPageTest, FitsOnASmallScreenAtOneAndAHalfTimesTheSize)
{
    Document document{Report(testEdition(QStringLiteral("2021")), 2024)};
    ReportWizard wizard(document);
    EXPECT_LE(wizard.minimumSizeHint().width(), 1366);
    const int before = wizard.sizeHint().height();
    EXPECT_LE(wizard.minimumSizeHint().height(),
              640);  // what title bar, menu, status and task bar leave of 768
    const QFont usual = QApplication::font();
    QApplication::setFont(look::scaled(usual, 1.5));
    QCoreApplication::processEvents();
    EXPECT_LE(wizard.minimumSizeHint().width(), 1366);
    EXPECT_LE(wizard.minimumSizeHint().height(), 640);
    EXPECT_GT(wizard.sizeHint().height(), before);
    QApplication::setFont(usual);
}

}  // namespace kaibao
