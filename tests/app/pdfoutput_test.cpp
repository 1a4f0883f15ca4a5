// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pdfoutput.h"

#include "model/exchange/reader.h"
#include "model/exchange/reportjson.h"
#include "tests/forms/paper/paperfixture.h"
#include "tests/support/program.h"
#include "tests/support/reports.h"
#include "tests/support/temporarydirectory.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString PdfName = QStringLiteral("report.pdf");

/// The PDF file of a report.
QByteArray pdfFile(const TemporaryDirectory &directory, const Report &report)
{
    const Result<void> written = writePdf(report, testFonts(), {}, directory.filePath(PdfName));
    EXPECT_TRUE(written);
    return directory.read(PdfName);
}

class PdfOutput : public testing::TestWithParam<const char *>
{};

TEST_P(PdfOutput, IsReadBackToTheLastByte)
{
    const TemporaryDirectory directory;
    Report report = writtenReport(QString::fromLatin1(GetParam()));
    type(report, QStringLiteral("requests/new/other"), QStringLiteral("三"));
    type(report, QStringLiteral("requests/carried_in/other"), QString());
    pdfFile(directory, report);
    const Result<ImportedReport> read = readReportFile(directory.filePath(PdfName), testEditions());
    ASSERT_TRUE(read) << read.error().message.toStdString();
    EXPECT_TRUE(writeReport(read->report) == writeReport(report));
    EXPECT_TRUE(read->notPlaced.isEmpty());
    EXPECT_TRUE(read->assumed.isEmpty());
}

TEST_P(PdfOutput, CarriesItsDataForOtherPrograms)
{
    const TemporaryDirectory directory;
    const Report report = writtenReport(QString::fromLatin1(GetParam()));
    pdfFile(directory, report);
    const ProgramRun run =
        runProgram(QStringLiteral("pdfdetach"),
                   {QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"),
                    directory.filePath(QStringLiteral("out.json")), directory.filePath(PdfName)});
    EXPECT_EQ(run.exitCode, 0) << run.error.toStdString();
    EXPECT_TRUE(directory.read(QStringLiteral("out.json")) == writeReport(report));
}

INSTANTIATE_TEST_SUITE_P(Editions, PdfOutput, testing::Values("2019", "2021"),
                         [](const testing::TestParamInfo<const char *> &parameter) {
                             return std::string(parameter.param);
                         });

TEST(PdfOutput, GivesTheWholeReportOrASentenceWhenTheFileIsDamaged)
{
    const TemporaryDirectory directory;
    const Report report = writtenReport(QStringLiteral("2021"));
    const QByteArray pdf = pdfFile(directory, report);
    QRandomGenerator random(3);
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray damaged = pdf;
        if (round % 2 == 0)
            damaged.truncate(random.bounded(static_cast<int>(pdf.size())));
        else
            damaged[random.bounded(8, static_cast<int>(pdf.size()))] ^= 0x55;
        const Result<ImportedReport> read = readReportBytes(damaged, PdfName, testEditions());
        refused += read ? 0 : 1;
        if (read) {
            EXPECT_TRUE(writeReport(read->report) == writeReport(report)) << round;
        } else {
            EXPECT_TRUE(read.error().message.startsWith(PdfName)) << read.error().message.toStdString();
        }
    }
    EXPECT_GT(refused, 0);
}

}  // namespace

}  // namespace kaibao
