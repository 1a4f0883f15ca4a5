// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/reportwizard.h"

#include "forms/findings/findingspanel.h"
#include "forms/findings/openfindings.h"
#include "forms/pages/sidepanels.h"
#include "forms/pages/workarea.h"
#include "forms/tables/officialtableview.h"
#include "forms/widgets/narrativeeditor.h"
#include "model/report/succession.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Requests = QStringLiteral("requests");

class ReportWizardTest : public testing::Test
{
protected:
    ReportWizardTest() : document(sampleReport(QStringLiteral("2021-clean"))), wizard(document)
    {
        wizard.resize(1366, 640);
        wizard.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&wizard));
    }

    QWidget &page() { return *wizard.findChild<QStackedWidget *>()->currentWidget(); }
    OfficialTableView &table() { return *page().findChild<OfficialTableView *>(); }
    QListView &findings() { return *wizard.findChild<FindingsPanel *>()->findChild<QListView *>(); }
    QStringList rules()
    {
        QStringList found;
        for (int row = 0; row < findings().model()->rowCount(); ++row)
            found << findings().model()->index(row, 0).data(FindingsModel::RuleRole).toString();
        return found;
    }
    void clearOverview()
    {
        const Change change =
            Change().setText(document.report(), field::narrative(QStringLiteral("overview")), {});
        document.edit(change, QStringLiteral("clear"));
    }
    void typeNewRequests(const QString &figure)
    {
        wizard.goTo(Requests);
        table().setFocus();
        table().setCurrentCell(cellOf(document.edition(), QStringLiteral("requests/new/natural_person")));
        typeText(figure);
        press(Qt::Key_Return);
    }

    Document document;
    ReportWizard wizard;
};

}  // namespace

TEST_F(ReportWizardTest, AWrongBalanceIsListedAsSoonAsItIsTypedAndGoneWhenUndone)
{
    EXPECT_EQ(rules(), QStringList());
    typeNewRequests(QStringLiteral("5"));
    ASSERT_TRUE(rules().contains(QStringLiteral("requests.balance")));
    const int row = static_cast<int>(rules().indexOf(QStringLiteral("requests.balance")));
    const QString sentence = findings().model()->index(row, 0).data().toString();
    EXPECT_TRUE(sentence.contains(QStringLiteral("5"))) << sentence.toStdString();
    document.undoStack().undo();
    EXPECT_EQ(rules(), QStringList());
}

TEST_F(ReportWizardTest, F8GoesToTheCellOfTheFinding)
{
    typeNewRequests(QStringLiteral("5"));
    wizard.goTo(SectionsModel::CoverKey);
    page().setFocus();
    press(Qt::Key_F8);
    EXPECT_EQ(wizard.currentKey(), Requests);
    EXPECT_TRUE(table().hasFocus());
    const Finding &first = document.checks().open().first();
    EXPECT_EQ(table().currentCell(), first.cells.first());
}

TEST_F(ReportWizardTest, JumpsToAText)
{
    Finding finding;
    finding.field = field::narrative(QStringLiteral("problems"));
    wizard.jumpTo(finding);
    EXPECT_EQ(wizard.currentKey(), QStringLiteral("problems"));
    EXPECT_TRUE(page().findChild<NarrativeEditor *>()->hasFocus());
}

TEST_F(ReportWizardTest, JumpsToTheYearWhereTheFormIsTheWrongOne)
{
    document.edit(Change().setYear(document.report(), 2019), QStringLiteral("Year"));
    ASSERT_EQ(document.checks().open().first().rule, QStringLiteral("edition.wrong"));
    wizard.goTo(Requests);
    wizard.jumpTo(document.checks().open().first());
    EXPECT_EQ(wizard.currentKey(), SectionsModel::CoverKey);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Year"));
}

TEST_F(ReportWizardTest, LeavingAPageKeepsWhatWasTyped)
{
    clearOverview();
    wizard.goTo(QStringLiteral("overview"));
    page().setFocus();
    typeText(QStringLiteral("abc"));
    wizard.goTo(Requests);
    EXPECT_EQ(document.report().narrative(QStringLiteral("overview")), QStringLiteral("abc"));
    table().setFocus();
    typeText(QStringLiteral("7"));
    wizard.goTo(SectionsModel::FinishKey);
    EXPECT_EQ(document.report()
                  .value(cellOf(document.edition(), QStringLiteral("requests/new/natural_person")))
                  .text(),
              QStringLiteral("7"));
}

TEST_F(ReportWizardTest, UndoChangesTheTextOnThePage)
{
    clearOverview();
    wizard.goTo(QStringLiteral("overview"));
    page().setFocus();
    typeText(QStringLiteral("abc"));
    wizard.commit();
    document.undoStack().undo();
    EXPECT_EQ(page().findChild<NarrativeEditor *>()->text(), QString());
}

TEST_F(ReportWizardTest, PagesTurnByKey)
{
    QSignalSpy turned(&wizard, &ReportWizard::currentKeyChanged);
    page().setFocus();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(wizard.currentKey(), QStringLiteral("overview"));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(wizard.currentKey(), SectionsModel::CoverKey);
    EXPECT_EQ(turned.count(), 2);
}

TEST_F(ReportWizardTest, F6GoesRoundTheAreas)
{
    page().setFocus();
    press(Qt::Key_F6);
    EXPECT_TRUE(findings().hasFocus());
    press(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Sections"));
    press(Qt::Key_F6);
    EXPECT_TRUE(page().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(ReportWizardTest, FindingsCanBeFoldedAway)
{
    wizard.actionsByName().showFindings->setChecked(false);
    EXPECT_FALSE(findings().isVisible());
    typeNewRequests(QStringLiteral("5"));
    press(Qt::Key_F8);  // still leads to the next one
    EXPECT_EQ(table().currentCell(), document.checks().open().first().cells.first());
}

TEST_F(ReportWizardTest, ALayoutThatNobodySavedChangesNothing)
{
    const QByteArray before = wizard.saveLayout();
    for (const QByteArray &bytes : {QByteArray(), QByteArray("nonsense"), before.chopped(1)}) {
        wizard.restoreLayout(bytes);
        EXPECT_EQ(wizard.saveLayout(), before);
    }
}

TEST_F(ReportWizardTest, F4ListsWhatIsLeftAndAnEntryLeadsThere)
{
    const CellId cell = cellOf(document.edition(), QStringLiteral("requests/granted/business"));
    document.setCell(cell, {}, Origin::Typed);
    press(Qt::Key_F4);
    EXPECT_EQ(wizard.currentKey(), SectionsModel::FinishKey);
    auto &list = *page().findChild<QListView *>();
    ASSERT_EQ(list.model()->rowCount(), 1);
    list.setCurrentIndex(list.model()->index(0, 0));
    press(Qt::Key_Return);
    EXPECT_EQ(wizard.currentKey(), Requests);
    EXPECT_EQ(table().currentCell(), cell);
    EXPECT_TRUE(table().hasFocus());
}

TEST(ReportWizardYearsTest, F5ShowsLastYearsFiguresOnEveryTable)
{
    const Report old = sampleReport(QStringLiteral("2021-clean"));
    Document document(successorOf(old, old.edition()).report, old);
    ReportWizard wizard(document, Requests);
    wizard.resize(1366, 640);
    wizard.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&wizard));
    const auto table = [&wizard]() -> OfficialTableView & {
        return *wizard.findChild<QStackedWidget *>()->currentWidget()->findChild<OfficialTableView *>();
    };
    table().setFocus();
    press(Qt::Key_F5);
    EXPECT_TRUE(table().comparesYears());
    wizard.goTo(QStringLiteral("reviews"));
    EXPECT_TRUE(table().comparesYears());
    table().setFocus();
    press(Qt::Key_F5);
    EXPECT_FALSE(table().comparesYears());
}

TEST(ReportWizardYearsTest, ComparesNothingWithoutLastYearsReport)
{
    Document document(sampleReport(QStringLiteral("2021-clean")));
    const ReportWizard wizard(document);
    EXPECT_FALSE(wizard.actionsByName().compareYears->isEnabled());
}

TEST_F(ReportWizardTest, APanelThatNeedsMoreWidthGetsIt)
{
    wizard.findChild<WorkArea *>()->setSizes({2000, 1});
    wizard.actionsByName().showNotes->trigger();
    QCoreApplication::processEvents();
    const auto *side = wizard.findChild<SidePanels *>();
    EXPECT_LE(side->widget()->minimumSizeHint().width(), side->viewport()->width());
}

TEST_F(ReportWizardTest, ASuggestionIsShownInTheTableAndAppliedByKeys)
{
    const Report whole = document.report();
    const CellId cell = cellOf(document.edition(), QStringLiteral("requests/new/natural_person"));
    typeNewRequests(QStringLiteral("5"));
    wizard.goTo(SectionsModel::CoverKey);
    wizard.activateWindow();
    press(Qt::Key_F8);
    press(Qt::Key_F9);
    ASSERT_EQ(wizard.currentKey(), Requests) << "the table of the suggestion is in sight";
    const QModelIndex place = table().tableModel().indexOf(cell);
    EXPECT_EQ(place.data(TableSectionModel::PreviewRole).toString(), whole.value(cell).text());
    EXPECT_EQ(place.data().toString(), QStringLiteral("5")) << "nothing is changed yet";
    press(Qt::Key_Escape);
    EXPECT_FALSE(place.data(TableSectionModel::PreviewRole).isValid());
    EXPECT_EQ(document.report().value(cell).text(), QStringLiteral("5"));
    press(Qt::Key_F9);
    press(Qt::Key_F9, Qt::ControlModifier);
    EXPECT_EQ(document.report().value(cell), whole.value(cell));
    EXPECT_EQ(rules(), QStringList());
}

}  // namespace kaibao
