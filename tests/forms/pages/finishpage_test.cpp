// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/finishpage.h"

#include "model/checks/summarywords.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class FinishPageTest : public testing::Test
{
protected:
    FinishPageTest() : document(sampleReport(QStringLiteral("2021-clean"))), page(document) { page.show(); }

    QListView &list() { return *page.findChild<QListView *>(); }

    Document document;
    FinishPage page;
};

}  // namespace

TEST_F(FinishPageTest, ListsNothingWhereNothingIsLeft)
{
    EXPECT_EQ(list().model()->rowCount(), 0);
    EXPECT_FALSE(list().isVisible());
}

TEST_F(FinishPageTest, LeadsToWhatIsLeftToDo)
{
    document.setText(field::narrative(QStringLiteral("other")), {});
    ASSERT_EQ(list().model()->rowCount(), 1);
    EXPECT_EQ(list().model()->index(0, 0).data().toString(),
              QStringLiteral("六、其他需要报告的事项: 1 still blank"));
    QSignalSpy requested(&page, &FinishPage::taskRequested);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.takeFocus();
    list().setCurrentIndex(list().model()->index(0, 0));
    press(Qt::Key_Return);
    ASSERT_EQ(requested.count(), 1);
    const auto task = requested[0][0].value<Task>();
    EXPECT_EQ(task.part, QStringLiteral("other"));
    EXPECT_EQ(task.first.field, field::narrative(QStringLiteral("other")));
}

TEST_F(FinishPageTest, SaysHowTheRulesStand)
{
    const Checks &checks = document.checks();
    const QString standing =
        summaryInWords(checks.summary(), unassessedForBlanks(document.report(), checks.open()));
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->text() == standing;
    })) << standing.toStdString();
}

}  // namespace kaibao
