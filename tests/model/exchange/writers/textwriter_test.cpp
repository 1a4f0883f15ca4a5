// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/textwriter.h"

#include "model/exchange/contentreader.h"
#include "tests/support/reports.h"
#include "tests/support/roundtrip.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(TextWriterTest, WritesWhatTheReaderReads)
{
    QRandomGenerator random(2021);
    for (int round = 0; round < 100; ++round) {
        SCOPED_TRACE(round);
        const Report report = randomReport(random);
        ASSERT_EQ(lostOnTheWay(report, readText(writeText(report), testEditions())), QStringList());
    }
}

TEST(TextWriterTest, EveryLineOfATableHasAllItsPlaces)
{
    const QByteArray text = writeText(sampleReport(QStringLiteral("2021-clean")));
    EXPECT_TRUE(text.startsWith("\xEF\xBB\xBF"));
    QMap<qsizetype, int> lines;
    for (const QString &line : QString::fromUtf8(text).split(QStringLiteral("\r\n")))
        ++lines[line.count(u'\t')];
    lines.remove(0);
    EXPECT_EQ(lines, (QMap<qsizetype, int>{{3, 14}, {9, 28}, {14, 4}}));
}

TEST(TextWriterTest, AControlCharacterLeavesItAFileOfText)
{
    Report report = zeroReport(QStringLiteral("2021"));
    report.setText(field::narrative(QStringLiteral("overview")), QStringLiteral("收到\u00073件。\n"));
    const Result<ImportedReport> read = readText(writeText(report), testEditions());
    ASSERT_TRUE(read.ok()) << read.error().message.toStdString();
    EXPECT_EQ(read->report.narrative(QStringLiteral("overview")), QStringLiteral("收到\uFFFD3件。\n"));
}

TEST(TextWriterTest, TabsOfASentenceDoNotPartCells)
{
    Report report = zeroReport(QStringLiteral("2021"));
    report.setText(field::narrative(QStringLiteral("overview")), QStringLiteral("收到\t3件。\n"));
    const Result<ImportedReport> read = readText(writeText(report), testEditions());
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->report.narrative(QStringLiteral("overview")), QStringLiteral("收到 3件。\n"));
}

}  // namespace kaibao
