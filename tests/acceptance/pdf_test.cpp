// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/cli.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporarydirectory.h"

#include <QFile>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Sample = sourcePath(QStringLiteral("resources/samples/2021-clean.json"));

TEST(PdfTest, IsTheFileItself)
{
    const TemporaryDirectory folder;
    const QString pdf = folder.filePath(QStringLiteral("out.pdf"));
    const QString before = folder.filePath(QStringLiteral("before.json"));
    const QString after = folder.filePath(QStringLiteral("after.json"));
    EXPECT_EQ(runCli({QStringLiteral("import"), Sample, QStringLiteral("-o"), before}).exitCode, 0);
    EXPECT_EQ(runCli({QStringLiteral("export"), Sample, QStringLiteral("-o"), pdf}).exitCode, 0);
    EXPECT_EQ(runCli({QStringLiteral("import"), pdf, QStringLiteral("-o"), after}).exitCode, 0);
    EXPECT_EQ(folder.read(QStringLiteral("after.json")), folder.read(QStringLiteral("before.json")));
}

TEST(PdfTest, MakesACopyForReviewThatCarriesTheSameData)
{
    const TemporaryDirectory folder;
    const QString review = folder.filePath(QStringLiteral("review.pdf"));
    const QString pdf = folder.filePath(QStringLiteral("final.pdf"));
    const QString data = folder.filePath(QStringLiteral("after.json"));
    EXPECT_EQ(runCli({QStringLiteral("export"), Sample, QStringLiteral("-o"), pdf}).exitCode, 0);
    const ProgramRun run =
        runCli({QStringLiteral("export"), Sample, QStringLiteral("-o"), review, QStringLiteral("--review"),
                QStringLiteral("--previous"), Sample, QStringLiteral("--since"), pdf});
    EXPECT_EQ(run.exitCode, 0) << run.error.toStdString();
    EXPECT_EQ(runCli({QStringLiteral("import"), review, QStringLiteral("-o"), data}).exitCode, 0);
    const QString text =
        runProgram(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), review, QStringLiteral("-")}).out;
    EXPECT_TRUE(text.contains(QStringLiteral("三-12-自")));
    EXPECT_TRUE(text.contains(QStringLiteral("送审稿")));
    EXPECT_TRUE(text.contains(QStringLiteral("没有改动"))) << text.toStdString();
}

TEST(PdfTest, MakesACopyForReviewOnPaperOnly)
{
    const TemporaryDirectory folder;
    const ProgramRun run = runCli({QStringLiteral("export"), Sample, QStringLiteral("-o"),
                                   folder.filePath(QStringLiteral("out.json")), QStringLiteral("--review")});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(run.error.contains(QStringLiteral("--review"))) << run.error.toStdString();
}

TEST(PdfTest, MakesNoCopyForReviewAndSlipInOne)
{
    const TemporaryDirectory folder;
    const ProgramRun run = runCli({QStringLiteral("export"), Sample, QStringLiteral("-o"),
                                   folder.filePath(QStringLiteral("out.pdf")), QStringLiteral("--review"),
                                   QStringLiteral("--changes"), Sample});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(run.error.contains(QStringLiteral("--changes"))) << run.error.toStdString();
}

TEST(PdfTest, MakesASlipOfWhatChangedSinceTheCopyForReview)
{
    const TemporaryDirectory folder;
    const QString copy = folder.filePath(QStringLiteral("copy.pdf"));
    const QString slip = folder.filePath(QStringLiteral("slip.pdf"));
    const QStringList review{QStringLiteral("export"), Sample, QStringLiteral("-o"), copy,
                             QStringLiteral("--review")};
    EXPECT_EQ(runCli(review).exitCode, 0);
    QFile sample(Sample);
    ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
    QByteArray mended = sample.readAll();
    mended.replace("\"decisions\": 128", "\"decisions\": 129");
    const ProgramRun run = runCli({QStringLiteral("export"), QStringLiteral("-"), QStringLiteral("-o"), slip,
                                   QStringLiteral("--changes"), copy},
                                  mended);
    EXPECT_EQ(run.exitCode, 0) << run.error.toStdString();
    const QString text =
        runProgram(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), slip, QStringLiteral("-")}).out;
    EXPECT_TRUE(text.contains(QStringLiteral("二-3-决 行政许可：本年处理决定数量 128 129")))
        << text.toStdString();
}

/// A character that no face has is a finding of level must, though nothing else is wrong with the report.
TEST(PdfTest, EndsWithOneWhereACharacterCannotBePrinted)
{
    const TemporaryDirectory folder;
    QFile sample(Sample);
    ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
    QByteArray data = sample.readAll();
    data.replace("\\n", "\\uDB80\\uDC00\\n");
    const ProgramRun run = runCli({QStringLiteral("export"), QStringLiteral("-"), QStringLiteral("-o"),
                                   folder.filePath(QStringLiteral("out.pdf"))},
                                  data);
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.error.contains(QStringLiteral("U+F0000"))) << run.error.toStdString();
    EXPECT_TRUE(folder.read(QStringLiteral("out.pdf")).startsWith("%PDF-"));
}

TEST(PdfTest, IsTheSameTwiceWhereTheDateIsTheSame)
{
    const TemporaryDirectory folder;
    qputenv("SOURCE_DATE_EPOCH", "1737365400");
    for (const char *name : {"a.pdf", "b.pdf"}) {
        const QStringList call{QStringLiteral("export"), Sample, QStringLiteral("-o"),
                               folder.filePath(QString::fromLatin1(name)), QStringLiteral("--review")};
        EXPECT_EQ(runCli(call).exitCode, 0);
    }
    qunsetenv("SOURCE_DATE_EPOCH");
    EXPECT_TRUE(folder.read(QStringLiteral("a.pdf")) == folder.read(QStringLiteral("b.pdf")));
}

}  // namespace

}  // namespace kaibao
