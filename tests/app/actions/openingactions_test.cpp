// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/openingactions.h"

#include "app/mainwindow.h"
#include "app/samples.h"
#include "app/takeover/takeoverdialog.h"
#include "forms/importing/importreview.h"
#include "forms/pages/reportwizard.h"
#include "forms/tables/officialtableview.h"
#include "forms/widgets/narrativeeditor.h"
#include "model/exchange/writers/htmlwriter.h"
#include "model/exchange/writers/textwriter.h"
#include "model/store/handover.h"
#include "tests/support/dragging.h"
#include "tests/support/reports.h"
#include "tests/support/runningwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class OpeningActionsTest : public testing::Test, protected RunningWindow
{
protected:
    OpeningActionsTest() : RunningWindow(testEditions()) {}
    ~OpeningActionsTest() override { QGuiApplication::clipboard()->clear(); }

    void dropFiles(const QList<QUrl> &urls)
    {
        QMimeData dragged;
        dragged.setUrls(urls);
        EXPECT_TRUE(drop(*window, dragged));
        QCoreApplication::processEvents();
    }

    void paste(QMimeData *copied)
    {
        QGuiApplication::clipboard()->setMimeData(copied);
        for (QAction *action : window->findChildren<QAction *>()) {
            if (action->text() == QStringLiteral("Paste a &whole report"))
                return action->trigger();
        }
        FAIL() << "no such entry in the menu";
    }

    ImportReview *review() const { return window->findChild<ImportReview *>(); }

    void expectReviewOf(const Report &report)
    {
        ASSERT_TRUE(review()) << script.told.join(u'\n').toStdString();
        Report taken(report.edition(), report.year());
        apply(taken, review()->model().change(taken));
        for (int i = 0; i < report.edition().cells().size(); ++i)
            EXPECT_EQ(taken.value(static_cast<CellId>(i)), report.value(static_cast<CellId>(i)));
    }

    /// One sentence, and nothing to review.
    void expectToldInstead(const char *sentence)
    {
        ASSERT_EQ(script.told.size(), 1) << sentence;
        EXPECT_TRUE(script.told.takeFirst().contains(QLatin1String(sentence))) << sentence;
        EXPECT_FALSE(review());
    }

    /// The table in sight.
    const OfficialTableView &table() const
    {
        const QList<OfficialTableView *> tables = window->wizard()->findChildren<OfficialTableView *>();
        const auto shown = std::find_if(tables.begin(), tables.end(),
                                        [](const OfficialTableView *view) { return view->isVisible(); });
        return **shown;
    }

    Report m_report = balancedReport(QStringLiteral("2021"), 4);
};

}  // namespace

TEST_F(OpeningActionsTest, ShowsAFileThatIsDropped)
{
    dropFiles({QUrl::fromLocalFile(folder.write(QStringLiteral("report.html"), writeHtml(m_report)))});
    expectReviewOf(m_report);
}

TEST_F(OpeningActionsTest, SaysWhatCannotBeDropped)
{
    const QUrl file = QUrl::fromLocalFile(folder.write(QStringLiteral("a.txt"), "a"));
    const std::pair<QList<QUrl>, const char *> drops[] = {
        {{file, file}, "one file only"},
        {{QUrl::fromLocalFile(folder.path())}, "is a folder"},
        {{QUrl::fromLocalFile(folder.filePath(QStringLiteral("gone.txt")))}, "no file"},
        {{QUrl(QStringLiteral("https://example.org/report.html"))}, "on this computer"},
        {{file}, "none of the six headings"},
    };
    for (const auto &[urls, sentence] : drops) {
        dropFiles(urls);
        expectToldInstead(sentence);
    }
}

TEST_F(OpeningActionsTest, PastesAWholeReportAsText)
{
    auto *copied = new QMimeData;
    copied->setText(QString::fromUtf8(writeText(m_report)));
    paste(copied);
    expectReviewOf(m_report);
}

TEST_F(OpeningActionsTest, PastesAWholeReportFromAPage)
{
    auto *copied = new QMimeData;
    copied->setText(QStringLiteral("flat"));
    copied->setHtml(QStringLiteral("copied: ") + QString::fromUtf8(writeHtml(m_report)));
    paste(copied);
    expectReviewOf(m_report);
}

TEST_F(OpeningActionsTest, SaysWhatCannotBePasted)
{
    auto *picture = new QMimeData;
    picture->setImageData(QImage(8, 8, QImage::Format_RGB32));
    auto *blank = new QMimeData;
    blank->setText(QStringLiteral(" \n"));
    auto *otherText = new QMimeData;
    otherText->setText(QStringLiteral("今天天气很好。"));
    const std::pair<QMimeData *, const char *> copies[] = {{new QMimeData, "no text on the clipboard"},
                                                           {picture, "no text on the clipboard"},
                                                           {blank, "no text on the clipboard"},
                                                           {otherText, "none of the six headings"}};
    for (const auto &[copied, sentence] : copies) {
        paste(copied);
        expectToldInstead(sentence);
    }
}

TEST_F(OpeningActionsTest, AFileOnAnotherFormCanOnlyBecomeANewReport)
{
    window->newReport();
    window->openFile(
        folder.write(QStringLiteral("report.html"), writeHtml(balancedReport(QStringLiteral("2019"), 4))));
    ASSERT_TRUE(review());
    EXPECT_TRUE(review()->findChild<QPushButton *>(QStringLiteral("newReportButton")));
    EXPECT_FALSE(review()->findChild<QPushButton *>(QStringLiteral("openReportButton")));
}

TEST_F(OpeningActionsTest, OpensAFileOfAReportThatItHasOnlyOnce)
{
    window->openFile(samplePath(0));
    window->openFile(samplePath(0));
    EXPECT_EQ(library->reports()->size(), 1);
    EXPECT_TRUE(script.told.isEmpty()) << script.told.join(u'\n').toStdString();

    const CellId cell = cellOf(workspace->document()->edition(), QStringLiteral("requests/granted/other"));
    workspace->document()->setCell(cell, CellValue::count(3), Origin::Typed);
    window->openFile(samplePath(0));
    EXPECT_EQ(library->reports()->size(), 1);
    EXPECT_EQ(script.told.size(), 1) << "asked whether it is to be a second one";
    script.chooses = 1;
    window->openFile(samplePath(0));
    EXPECT_EQ(library->reports()->size(), 2);
}

/// In a second program, which may only read the library.
TEST_F(OpeningActionsTest, StaysWhereTheLastChangesWouldBeLost)
{
    window->openFile(samplePath(0));
    window->newReport();
    window.reset();
    workspace.reset();
    const std::unique_ptr<Library> first = std::move(library);
    start();
    const ReportId here = workspace->report();
    const CellId cell = cellOf(workspace->document()->edition(), QStringLiteral("requests/granted/other"));
    workspace->document()->setCell(cell, CellValue::count(3), Origin::Typed);
    script.told.clear();
    script.confirms = false;
    window->openFile(samplePath(0));
    EXPECT_EQ(script.told.size(), 1) << "asked whether to leave";
    EXPECT_EQ(workspace->report(), here);
    EXPECT_EQ(window->statusBar()->currentMessage(), QString());
}

TEST_F(OpeningActionsTest, AsksBeforeAFileThatIsReviewedBecomesASecondReport)
{
    window->openFile(samplePath(0));
    const QByteArray page = writeHtml(workspace->document()->report());
    window->openFile(folder.write(QStringLiteral("report.html"), page));
    ASSERT_TRUE(review());
    auto *take = review()->findChild<QPushButton *>(QStringLiteral("newReportButton"));
    script.confirms = false;
    take->click();
    EXPECT_TRUE(review()->isVisible()) << "what was looked through is kept";
    EXPECT_EQ(library->reports()->size(), 1);
    EXPECT_EQ(script.told.size(), 1);
    script.confirms = true;
    take->click();
    EXPECT_FALSE(review()->isVisible());
    EXPECT_EQ(library->reports()->size(), 2);
}

/// Also one that got another name on its way.
TEST_F(OpeningActionsTest, TakesInAHandoverFile)
{
    window->openFile(samplePath(0));
    const QString organisation = workspace->document()->report().organisation();
    const QStringList names{QStringLiteral("town.kaibao"), QStringLiteral("town.kaibao.1")};
    for (const QString &name : names)
        ASSERT_TRUE(writeHandover(*library, organisation, folder.filePath(name)));
    ASSERT_TRUE(library->remove(workspace->report()));
    workspace->close();
    for (const QString &name : names) {
        QTimer::singleShot(0, window.get(), [] {
            auto *dialog = qobject_cast<TakeOverDialog *>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            dialog->accept();
        });
        window->openFile(folder.filePath(name));
        const QList<ReportSummary> taken = library->reports().value();
        ASSERT_EQ(taken.size(), 1) << name.toStdString();
        ASSERT_TRUE(library->remove(taken.first().id));
    }
}

TEST_F(OpeningActionsTest, GoesOnInTheCellThatWasLastWorkedOn)
{
    window->newReport();
    const CellId cell = cellOf(workspace->document()->edition(), QStringLiteral("requests/granted/other"));
    workspace->document()->setCell(cell, CellValue::count(3), Origin::Typed);
    window->wizard()->goTo(QStringLiteral("requests"));
    start();
    EXPECT_EQ(window->wizard()->currentKey(), QStringLiteral("requests"));
    EXPECT_EQ(table().currentCell(), cell);
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(OpeningActionsTest, GoesOnInTheTextThatWasLastWorkedOn)
{
    const QString field = field::narrative(QStringLiteral("other"));
    window->newReport();
    workspace->document()->setText(field, QStringLiteral("本年没有事项。"));
    workspace->document()->setText(field::Title,
                                   QStringLiteral("年度报告"));  // else it is one stretch of typing
    workspace->document()->setText(field, QStringLiteral("本年没有其他事项。"));
    window->wizard()->goTo(QStringLiteral("other"));
    start();
    EXPECT_TRUE(window->wizard()->editor()->hasFocus());
    EXPECT_EQ(window->wizard()->editor()->textCursor().position(), 6);
}

TEST_F(OpeningActionsTest, GoesOnOnThePageInSightWhereSomethingElseWasWorkedOn)
{
    window->newReport();
    workspace->document()->setText(field::narrative(QStringLiteral("other")), QStringLiteral("无。"));
    window->wizard()->goTo(QStringLiteral("disclosure"));
    start();
    EXPECT_EQ(window->wizard()->currentKey(), QStringLiteral("disclosure"));
    EXPECT_TRUE(table().hasFocus());
}

}  // namespace kaibao
