// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/preview/printing.h"

#include "forms/paper/layout.h"
#include "tests/forms/paper/paperfixture.h"
#include "tests/support/printqueue.h"
#include "tests/support/program.h"

#include <QPrinter>
#include <QPrinterInfo>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// What pdfinfo says of the printed pages.
QString infoOf(const QString &path)
{
    return runProgram(QStringLiteral("pdfinfo"), {path}).out;
}

QString pagesLine(int count)
{
    return QStringLiteral("Pages: +%1\n").arg(count);
}

/// The first one: a program asks only once where its print server is.
TEST(Printing, GoesThroughAQueueOfCups)
{
    if (!PrintQueue::isPossible())
        GTEST_SKIP() << "CUPS is not installed, or may not be started by this user";
    const PrintQueue queue;
    const Layout layout = layOut(writtenReport(QStringLiteral("2021")), testFonts());
    {
        QPrinter printer(QPrinterInfo::printerInfo(PrintQueue::Name), QPrinter::HighResolution);
        ASSERT_EQ(printer.printerName(), PrintQueue::Name);
        printer.setDuplex(QPrinter::DuplexLongSide);
        printer.setFromTo(1, 2);
        ASSERT_TRUE(printPages(layout, printer));
    }
    const TemporaryDirectory directory;
    const QString path = directory.write(QStringLiteral("job.pdf"), queue.printedDocument());
    EXPECT_TRUE(infoOf(path).contains(QRegularExpression(pagesLine(2)))) << infoOf(path).toStdString();
    EXPECT_TRUE(queue.jobAsksFor("two-sided-long-edge"));
}

TEST(Printing, PrintsThePagesThatWereAskedFor)
{
    const Layout layout = layOut(writtenReport(QStringLiteral("2021")), testFonts());
    ASSERT_GE(layout.pages.size(), 3);
    const TemporaryDirectory directory;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(directory.filePath(QStringLiteral("all.pdf")));
    EXPECT_TRUE(printPages(layout, printer));
    const QString all = infoOf(printer.outputFileName());
    EXPECT_TRUE(all.contains(QRegularExpression(pagesLine(static_cast<int>(layout.pages.size())))))
        << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("(A4)"))) << all.toStdString();

    printer.setOutputFileName(directory.filePath(QStringLiteral("some.pdf")));
    printer.setFromTo(2, 3);
    EXPECT_TRUE(printPages(layout, printer));
    EXPECT_TRUE(infoOf(printer.outputFileName()).contains(QRegularExpression(pagesLine(2))));
}

TEST(Printing, SaysWhichPrinterRefused)
{
    QPrinter printer;
    printer.setOutputFileName(QStringLiteral("/no/such/folder/out.pdf"));
    const Result<void> printed =
        printPages(layOut(writtenReport(QStringLiteral("2021")), testFonts()), printer);
    ASSERT_FALSE(printed);
    EXPECT_EQ(printed.error().kind, Error::Kind::Output);
}

}  // namespace

}  // namespace kaibao
