// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/newreportactions.h"

#include "app/samples.h"
#include "forms/pages/reportwizard.h"
#include "forms/pages/startpage.h"
#include "forms/years/conversiondialog.h"
#include "forms/years/newreportdialog.h"
#include "tests/support/reports.h"
#include "tests/support/runningwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class NewReportActionsTest : public testing::Test, protected RunningWindow
{
protected:
    NewReportActionsTest() : RunningWindow(testEditions()) {}

    void askForNewReport()
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), Qt::Key_N,
                        Qt::ControlModifier);
        ASSERT_TRUE(window->findChild<NewReportDialog *>());
        ASSERT_TRUE(QTest::qWaitForWindowActive(window->findChild<NewReportDialog *>()));
    }

    void pressInDialog(Qt::Key key)
    {
        auto *dialog = window->findChild<NewReportDialog *>();
        QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, key);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

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

TEST_F(NewReportActionsTest, OffersANewReportForTheYearThatIsOver)
{
    EXPECT_TRUE(window->findChild<StartPage *>()->isVisible());
    askForNewReport();
    pressInDialog(Qt::Key_Return);
    ASSERT_TRUE(workspace->document());
    EXPECT_EQ(workspace->document()->report().year(), 2025);
    EXPECT_EQ(workspace->document()->edition().key(), QStringLiteral("2021"));
    EXPECT_EQ(window->wizard()->currentKey(), SectionsModel::CoverKey);
    EXPECT_TRUE(qobject_cast<QLineEdit *>(window->focusWidget())) << "one can type at once";
    EXPECT_EQ(library->reports().value().size(), 1);
}

TEST_F(NewReportActionsTest, GoesOnFromLastYearsReport)
{
    window->openFile(samplePath(0));  // of 2024
    const QString organisation = workspace->document()->report().organisation();
    askForNewReport();
    pressInDialog(Qt::Key_Return);
    const Report &report = workspace->document()->report();
    EXPECT_EQ(report.year(), 2025);
    EXPECT_EQ(report.organisation(), organisation);
    EXPECT_TRUE(workspace->document()->checks().pairWith(report).previous) << "last year's is at hand";
    const CellId cell = cellOf(report.edition(), QStringLiteral("requests/carried_in/business"));
    EXPECT_EQ(report.cell(cell).origin, Origin::CarriedOver);
    EXPECT_EQ(library->reports().value().size(), 2);
}

TEST_F(NewReportActionsTest, DoesNotBeginTheSameReportTwice)
{
    window->openFile(samplePath(0));
    for (int round = 0; round < 2; ++round) {
        askForNewReport();
        pressInDialog(Qt::Key_Return);
    }
    EXPECT_EQ(workspace->document()->report().year(), 2025);
    EXPECT_EQ(library->reports().value().size(), 2);
}

TEST_F(NewReportActionsTest, OffersTheFormOfItsYearForAReportOnAnOlderOne)
{
    window->openFile(samplePath(3));  // of 2022 on the form of 2019
    auto *dialog = window->findChild<ConversionDialog *>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    dialog->accept();
    EXPECT_EQ(workspace->document()->edition().key(), QStringLiteral("2021"));
    EXPECT_EQ(workspace->document()->report().year(), 2022);
    EXPECT_EQ(library->reports().value().size(), 2) << "the one on the old form stays";
}

}  // namespace kaibao
