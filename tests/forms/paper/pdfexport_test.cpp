// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/pdfexport.h"

#include "forms/paper/layout.h"
#include "tests/forms/paper/paperfixture.h"
#include "tests/support/reports.h"
#include "tests/support/temporarydirectory.h"

#include <QDir>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

TEST(PdfExport, ReplacesTheFileAndLeavesNothingElseBehind)
{
    const TemporaryDirectory directory;
    const QString path = directory.write(QStringLiteral("report.pdf"), "old");
    const Result<void> done =
        exportPdf(layOut(writtenReport(QStringLiteral("2021")), testFonts()), testFonts(), path);
    ASSERT_TRUE(done) << done.error().message.toStdString();
    EXPECT_TRUE(directory.read(QStringLiteral("report.pdf")).startsWith("%PDF-1.7"));
    EXPECT_EQ(QDir(directory.path()).entryList(QDir::Files).size(), 1);
}

TEST(PdfExport, NamesWhatIsWrongWithThePlace)
{
    const TemporaryDirectory directory;
    const Report report = zeroReport(QStringLiteral("2021"));
    const QString missing = directory.filePath(QStringLiteral("no/report.pdf"));
    for (const QString &path : {missing, directory.path(), QStringLiteral("/proc/report.pdf")}) {
        const Result<void> done = exportPdf(layOut(report, testFonts()), testFonts(), path);
        ASSERT_FALSE(done) << path.toStdString();
        EXPECT_EQ(done.error().kind, Error::Kind::Output);
        EXPECT_TRUE(done.error().message.contains(path)) << done.error().message.toStdString();
        EXPECT_FALSE(done.error().message.contains(u'\n'));
    }
}

}  // namespace

}  // namespace kaibao
