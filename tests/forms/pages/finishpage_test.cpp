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

    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    }
    void blank(const QString &cell) { document.setCell(cellOf(document.edition(), cell), {}, Origin::Typed); }
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
    EXPECT_TRUE(says(standing)) << standing.toStdString();
}

TEST_F(FinishPageTest, SaysThatNothingStandsAgainstFilingOnlyWhereTheReportIsComplete)
{
    const QString nothing = QStringLiteral("Nothing stands against filing");
    EXPECT_TRUE(says(nothing));
    document.setText(field::narrative(QStringLiteral("other")), {});
    EXPECT_FALSE(says(nothing));
    EXPECT_TRUE(says(QStringLiteral("Not ready to be filed: 1 still blank. ")));
    document.undoStack().undo();
    EXPECT_TRUE(says(nothing));
    EXPECT_FALSE(says(QStringLiteral("Not ready")));
}

TEST_F(FinishPageTest, SaysWhatCannotBeAssessedForBlanks)
{
    blank(QStringLiteral("requests/new/natural_person"));
    const int unassessed = unassessedForBlanks(document.report(), document.checks().open());
    ASSERT_GT(unassessed, 0);
    EXPECT_TRUE(says(QStringLiteral("1 still blank; %1 rules cannot be assessed").arg(unassessed)));
}

TEST_F(FinishPageTest, AddsUpWhatIsLeftInAllParts)
{
    blank(QStringLiteral("disclosure/licensing/decisions"));
    document.setText(field::narrative(QStringLiteral("other")), {});
    document.setCell(cellOf(document.edition(), QStringLiteral("disclosure/penalties/decisions")),
                     CellValue::notUnderstood(QStringLiteral("many")), Origin::Typed);
    EXPECT_TRUE(says(QStringLiteral("2 still blank, 1 to mend")));
}

}  // namespace kaibao
