// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/findings/findingspanel.h"

#include "tests/support/reports.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QToolButton>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class FindingsPanelTest : public testing::Test
{
protected:
    FindingsPanelTest()
        : document(sampleReport(QStringLiteral("2021-clean"))), findings(document), panel(document, findings)
    {}

    void set(const QString &key, const QString &text)
    {
        const CellId cell = cellOf(document.edition(), key);
        document.setCell(cell, CellValue::parse(text, document.edition().cell(cell).kind), Origin::Typed);
    }
    QListView &list() { return *qobject_cast<QListView *>(panel.focusProxy()); }
    QString summary() { return summaryLine(document.checks().summary()); }

    Document document;
    FindingsModel findings;
    FindingsPanel panel;
};

}  // namespace

TEST_F(FindingsPanelTest, SaysThatEverythingAgrees)
{
    EXPECT_EQ(list().model()->rowCount(), 0);
    EXPECT_FALSE(panel.activateNext());
    CheckSummary agreed;
    agreed.passed = 63;
    EXPECT_EQ(summaryLine(agreed), QStringLiteral("Everything agrees."));
    agreed.unassessed = 2;
    EXPECT_EQ(summaryLine(agreed), QStringLiteral("Nothing to mend or to explain; 2 not assessed"));
    EXPECT_NE(summary(), QStringLiteral("Everything agrees.")) << "last year's report is not at hand";
}

TEST_F(FindingsPanelTest, FoldsAwayWhatCouldNotBeAssessed)
{
    document.edit(Change().setCell(document.report(),
                                   cellOf(document.edition(), QStringLiteral("requests/new/other")), {}),
                  QStringLiteral("blank"));
    const int failed = list().model()->rowCount();
    EXPECT_EQ(failed, 1);  // the blank itself
    panel.findChild<QToolButton *>()->setChecked(true);
    EXPECT_EQ(list().model()->rowCount(), failed + document.checks().summary().unassessed);
}

TEST_F(FindingsPanelTest, KeepsTheSelectionWhileOthersComeAndGo)
{
    set(QStringLiteral("requests/new/natural_person"), QStringLiteral("5"));
    ASSERT_TRUE(panel.activateNext());
    const QString chosen = list().currentIndex().data(FindingsModel::RuleRole).toString();
    set(QStringLiteral("disclosure/fees/amount"), QStringLiteral("x"));
    set(QStringLiteral("requests/new/business"), QStringLiteral("5"));
    EXPECT_EQ(list().currentIndex().data(FindingsModel::RuleRole).toString(), chosen);
}

TEST_F(FindingsPanelTest, GoesRoundThroughTheFindings)
{
    set(QStringLiteral("requests/new/natural_person"), QStringLiteral("5"));
    const int count = list().model()->rowCount();
    ASSERT_GT(count, 1);
    QSignalSpy activated(&panel, &FindingsPanel::activated);
    for (int i = 0; i < count; ++i)
        EXPECT_TRUE(panel.activateNext());
    EXPECT_TRUE(panel.activateNext());
    EXPECT_EQ(list().currentIndex().row(), 0);
    EXPECT_TRUE(panel.activatePrevious());
    EXPECT_EQ(list().currentIndex().row(), count - 1);
    EXPECT_EQ(activated.count(), count + 2);
}

TEST_F(FindingsPanelTest, TellsTheLevelToAScreenReader)
{
    set(QStringLiteral("requests/new/natural_person"), QStringLiteral("5"));
    const QString spoken = list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith(QStringLiteral("Must mend: "))) << spoken.toStdString();
}

TEST_F(FindingsPanelTest, GivesEachSentenceTheHeightItNeeds)
{
    set(QStringLiteral("requests/new/natural_person"), QStringLiteral("5"));
    panel.resize(220, 600);
    panel.show();
    const int narrow = list().sizeHintForRow(0);
    panel.resize(700, 600);
    panel.findChild<QListView *>()->doItemsLayout();
    EXPECT_LT(list().sizeHintForRow(0), narrow);
}

}  // namespace kaibao
