// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/samples.h"
#include "forms/findings/findingspanel.h"
#include "forms/help/helppanel.h"
#include "forms/importing/importreview.h"
#include "forms/pages/reportwizard.h"
#include "forms/pages/startpage.h"
#include "forms/pages/workarea.h"
#include "forms/tables/officialtableview.h"
#include "forms/widgets/keymapdialog.h"
#include "model/exchange/reader.h"
#include "model/exchange/reportchecksum.h"
#include "model/exchange/writers/htmlwriter.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"
#include "tests/support/runningwindow.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QTest>
#include <QTextBrowser>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class MainWindowTest : public testing::Test, protected RunningWindow
{
protected:
    MainWindowTest() : RunningWindow(testEditions()) {}

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key,
                        modifiers);
    }

    OfficialTableView &tableOf(const QString &page)
    {
        window->wizard()->goTo(page);
        for (OfficialTableView *view : window->wizard()->findChildren<OfficialTableView *>()) {
            if (view->isVisible())
                return *view;
        }
        ADD_FAILURE() << "no table in sight";
        std::abort();
    }

    void acceptReview(const char *button)
    {
        auto *review = window->findChild<ImportReview *>();
        ASSERT_TRUE(review) << script.told.join(u'\n').toStdString();
        auto *accept = review->findChild<QPushButton *>(QString::fromLatin1(button));
        ASSERT_TRUE(accept);
        accept->click();
    }

    QStringList findings()
    {
        const auto *list = window->wizard()->findChild<FindingsPanel *>()->findChild<QListView *>();
        QStringList sentences;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            sentences << list->model()->index(row, 0).data().toString();
        return sentences;
    }
};

QString balanceOf(const QStringList &sentences)
{
    const QStringList found = sentences.filter(QStringLiteral("received"));
    return found.isEmpty() ? QString() : found.first();
}

}  // namespace

TEST_F(MainWindowTest, TakesARealReportFromTextToPdfByKeyboard)
{
    KAIBAO_REQUIRE_SHARED(path, QStringLiteral("reports/001.txt"));
    script.fileToOpen = path;
    press(Qt::Key_O, Qt::ControlModifier);
    acceptReview("newReportButton");
    ASSERT_TRUE(workspace->document()) << script.told.join(u'\n').toStdString();
    EXPECT_EQ(balanceOf(findings()), QString());

    OfficialTableView &table = tableOf(QStringLiteral("requests"));
    table.setFocus();
    table.setCurrentCell(
        cellOf(workspace->document()->edition(), QStringLiteral("requests/handled_total/natural_person")));
    typeText(QStringLiteral("0"));
    press(Qt::Key_Return);
    typeText(QStringLiteral("0"));  // carried out stands below
    press(Qt::Key_Return);
    table.setCurrentCell(
        cellOf(workspace->document()->edition(), QStringLiteral("requests/new/natural_person")));
    typeText(QStringLiteral("21"));
    press(Qt::Key_Return);
    EXPECT_TRUE(balanceOf(findings())
                    .contains(QStringLiteral(
                        "received 21 + carried in 0 = 21, handled 0 + carried over 0 = 0, off by 21")))
        << findings().join(u'\n').toStdString();

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(balanceOf(findings()), QString());

    script.fileToSave = folder.filePath(QStringLiteral("大水坑.pdf"));
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(folder.read(QStringLiteral("大水坑.pdf")).startsWith("%PDF-"))
        << script.told.join(u'\n').toStdString();
}

TEST_F(MainWindowTest, TakesAFileIntoTheOpenReportInOneStep)
{
    Report report = balancedReport(QStringLiteral("2021"), 4);
    window->newReport();
    const Report before = workspace->document()->report();
    window->openFile(folder.write(QStringLiteral("report.html"), writeHtml(report)));
    acceptReview("openReportButton");
    const Report &taken = workspace->document()->report();
    for (int i = 0; i < taken.edition().cells().size(); ++i)
        EXPECT_EQ(taken.value(static_cast<CellId>(i)), report.value(static_cast<CellId>(i)));
    workspace->document()->undoStack().undo();
    EXPECT_TRUE(changeBetween(before, workspace->document()->report()).isEmpty());
}

TEST_F(MainWindowTest, ReopensWhereItWasLeft)
{
    window->newReport();
    window->wizard()->goTo(QStringLiteral("reviews"));
    OfficialTableView &table = tableOf(QStringLiteral("reviews"));
    table.setFocus();
    typeText(QStringLiteral("7"));
    press(Qt::Key_Return);
    window->close();
    start();
    ASSERT_TRUE(workspace->document());
    EXPECT_EQ(window->wizard()->currentKey(), QStringLiteral("reviews"));
    const CellId cell =
        cellOf(workspace->document()->edition(), QStringLiteral("reviews/reconsideration/upheld"));
    EXPECT_EQ(workspace->document()->report().value(cell).text(), QStringLiteral("7"));
}

TEST_F(MainWindowTest, WritesNoLayoutThatNobodySaw)
{
    settings.set(setting::WindowGeometry, QByteArray("as it was"));
    MainWindow unseen({*workspace, settings, fonts, &QDate::currentDate});
    unseen.resume();
    EXPECT_EQ(settings.value(setting::WindowGeometry), QByteArray("as it was"));
}

TEST_F(MainWindowTest, LooksAsItWasLeft)
{
    const auto areas = [this] { return window->wizard()->findChild<QSplitter *>(QStringLiteral("areas")); };
    const auto work = [this] { return window->wizard()->findChild<WorkArea *>(); };
    window->newReport();
    window->resize(1366, 600);
    areas()->setSizes({260, 1000});
    work()->setSizes({700, 330});
    window->wizard()->actionsByName().showFindings->setChecked(false);
    window->wizard()->actionsByName().showHelp->setChecked(true);
    QCoreApplication::processEvents();
    const QList<int> widths = areas()->sizes() + work()->sizes();
    window->close();
    QWidget like;
    EXPECT_TRUE(like.restoreGeometry(settings.value(setting::WindowGeometry)));
    EXPECT_EQ(like.height(), 600);
    start();
    EXPECT_EQ(areas()->sizes() + work()->sizes(), widths);
    EXPECT_FALSE(window->wizard()->findChild<FindingsPanel *>()->isVisible());
    EXPECT_TRUE(window->wizard()->findChild<HelpPanel *>()->isVisible());
    window->newReport();  // and the next report looks like the last one
    EXPECT_EQ(areas()->sizes() + work()->sizes(), widths);
}

TEST_F(MainWindowTest, IsNeverLargerThanTheScreen)
{
    QWidget onLargerScreen;
    onLargerScreen.resize(3000, 2000);
    settings.set(setting::WindowGeometry, onLargerScreen.saveGeometry());
    const MainWindow here({*workspace, settings, fonts, &QDate::currentDate});
    EXPECT_EQ(here.size(), here.size().boundedTo(here.screen()->availableSize()));
}

TEST_F(MainWindowTest, KeepsHalfTypedFiguresOnClosing)
{
    window->newReport();
    OfficialTableView &table = tableOf(QStringLiteral("reviews"));
    table.setFocus();
    typeText(QStringLiteral("42"));
    window->close();
    start();
    const CellId cell =
        cellOf(workspace->document()->edition(), QStringLiteral("reviews/reconsideration/upheld"));
    EXPECT_EQ(workspace->document()->report().value(cell).text(), QStringLiteral("42"));
}

TEST_F(MainWindowTest, ListsTheReportsAndOpensOneByKey)
{
    window->newReport();
    workspace->document()->setText(field::OrganisationName, QStringLiteral("青石桥镇人民政府"));
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(workspace->document(), nullptr);
    auto *list = window->findChild<StartPage *>()->findChild<QAbstractItemView *>();
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(list->model()->index(0, 0).data(), QStringLiteral("青石桥镇人民政府"));
    for (int round = 0; round < 2; ++round) {  // the first time the list is made
        EXPECT_EQ(QApplication::focusWidget(), list);
        press(Qt::Key_Return);
        EXPECT_TRUE(workspace->document());
        press(Qt::Key_L, Qt::ControlModifier);
    }
}

TEST_F(MainWindowTest, LeavesEverythingAsItWasWhereAFileIsNotWaitedFor)
{
    const QString path = folder.filePath(QStringLiteral("last.txt"));
    QFile file(path);
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write("no report");
    file.close();
    script.waits = false;
    window->openFile(path);
    EXPECT_EQ(script.waitedFor, QStringList(QStringLiteral("Reading last.txt")));
    EXPECT_EQ(script.told, QStringList());
    EXPECT_FALSE(workspace->document());
}

TEST_F(MainWindowTest, SaysWhatIsWrongWithAFileAndStaysAsItWas)
{
    const std::pair<QString, QByteArray> files[] = {
        {QStringLiteral("empty.json"), {}},
        {QStringLiteral("binary.txt"), QByteArray("\x7f\x45\x4c\x46\0\0\0\1", 8)},
        {QStringLiteral("cut.json"), R"({"format": "kaibao-rep)"},
        {QStringLiteral("future.json"),
         R"({"format": "kaibao-report", "version": 1, "edition": "2099", "year": 2099})"},
    };
    for (const auto &[name, content] : files) {
        script.told.clear();
        window->openFile(folder.write(name, content));
        EXPECT_EQ(script.told.size(), 1) << name.toStdString();
        EXPECT_EQ(workspace->document(), nullptr) << name.toStdString();
    }
}

TEST_F(MainWindowTest, SaysWhyAnExportFailed)
{
    window->openFile(samplePath(0));
    script.told.clear();
    script.fileToSave = folder.filePath(QStringLiteral("missing folder/report.pdf"));
    press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_EQ(script.told.size(), 1);
    EXPECT_TRUE(script.told.first().contains(QStringLiteral("missing folder")))
        << script.told.first().toStdString();
}

TEST_F(MainWindowTest, ShowsAllItsKeysOnOnePage)
{
    window->newReport();
    press(Qt::Key_F1, Qt::ControlModifier);
    const auto *dialog = window->findChild<KeymapDialog *>();
    ASSERT_TRUE(dialog);
    const auto *page = dialog->findChild<QTextBrowser *>();
    for (const char *key : {"F8", "Ctrl+N", "Ctrl+Z", "F2"})
        EXPECT_TRUE(page->toPlainText().contains(QLatin1String(key))) << key;
}

TEST_F(MainWindowTest, GoesToTheCellThatThePenPointsAt)
{
    window->newReport();
    script.lineOfText = QStringLiteral("三—12—自");
    press(Qt::Key_G, Qt::ControlModifier);
    EXPECT_EQ(window->wizard()->currentKey(), QStringLiteral("requests"));
    const CellId cell = cellOf(workspace->document()->edition(),
                               QStringLiteral("requests/denied.administrative_query/natural_person"));
    EXPECT_EQ(tableOf(QStringLiteral("requests")).currentCell(), cell);
    script.lineOfText = QStringLiteral("九-9-自");
    press(Qt::Key_G, Qt::ControlModifier);
    ASSERT_EQ(script.told.size(), 1);
    EXPECT_TRUE(script.told.first().contains(script.lineOfText));
}

TEST_F(MainWindowTest, RemembersTheCopiesForReview)
{
    window->openFile(samplePath(0));
    script.fileToSave = folder.filePath(QStringLiteral("review.pdf"));
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(folder.read(QStringLiteral("review.pdf")).startsWith("%PDF-"));
    const Result<std::optional<ReviewCopy>> copy = library->reviewCopies().last(workspace->report());
    ASSERT_TRUE(copy.ok() && copy->has_value());
    EXPECT_EQ((*copy)->checksum, shortChecksum(workspace->document()->report()));
}

TEST_F(MainWindowTest, ExportsTheSlipOfChangesOnceACopyWasHandedIn)
{
    window->openFile(samplePath(0));
    const auto exportSlip = [this](const QString &name) {
        script.fileToSave = folder.filePath(name);
        const QList<QAction *> actions = window->findChildren<QAction *>();
        const auto slip = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text() == QStringLiteral("Export the slip of &changes…");
        });
        ASSERT_NE(slip, actions.end());
        (*slip)->trigger();
    };
    exportSlip(QStringLiteral("early.pdf"));
    EXPECT_FALSE(QFile::exists(script.fileToSave));
    ASSERT_EQ(script.told.size(), 1);
    script.fileToSave = folder.filePath(QStringLiteral("review.pdf"));
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    exportSlip(QStringLiteral("slip.pdf"));
    EXPECT_TRUE(folder.read(QStringLiteral("slip.pdf")).startsWith("%PDF-"));
}

TEST_F(MainWindowTest, CountsTheDaysToTheLawsDayOrToTheOneSetHere)
{
    const auto deadline = [this] {
        const QStringList found = findings().filter(QStringLiteral("is due on"));
        return found.isEmpty() ? QString() : found.first();
    };
    window->newReport();  // on 9 January 2026
    EXPECT_TRUE(deadline().contains(QStringLiteral("2026-01-31, 22 days from now")))
        << deadline().toStdString();
    settings.set(setting::FilingDay, QDate(2000, 1, 15));
    workspace->close();
    window->resume();
    EXPECT_TRUE(deadline().contains(QStringLiteral("2026-01-15, 6 days from now")))
        << deadline().toStdString();
}

TEST_F(MainWindowTest, GivesEveryActionAKeyOrAPlaceInTheMenu)
{
    window->newReport();
    for (const QAction *top : window->menuBar()->actions()) {
        EXPECT_TRUE(top->text().contains(u'&')) << top->text().toStdString();
        EXPECT_FALSE(top->menu()->actions().isEmpty()) << top->text().toStdString();
    }
}

}  // namespace kaibao
