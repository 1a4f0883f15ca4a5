// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reader.h"

#include "model/exchange/reportjson.h"
#include "tests/model/exchange/textfixture.h"
#include "tests/support/reports.h"
#include "tests/support/temporarydirectory.h"

#include <gtest/gtest.h>

namespace kaibao {

struct ReadableCase
{
    const char *name;
    bool json;
};

class ReadableFileTest : public testing::TestWithParam<ReadableCase>
{};

TEST_P(ReadableFileTest, IsReadByItsContent)
{
    const Report report = balancedReport(QStringLiteral("2021"), 2);
    const TemporaryDirectory folder;
    const QByteArray content =
        GetParam().json ? writeReport(report) : reportAsText(report, TableShape::Filled).toUtf8();
    const Result<ImportedReport> read =
        readReportFile(folder.write(QString::fromLatin1(GetParam().name), content), testEditions());
    ASSERT_TRUE(read.ok()) << read.error().message.toStdString();
    EXPECT_EQ(differences(read->report, report), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Names, ReadableFileTest,
                         testing::Values(ReadableCase{"report.json", true}, ReadableCase{"report.txt", true},
                                         ReadableCase{"report", true}, ReadableCase{"report.txt", false},
                                         ReadableCase{"report.md", false}, ReadableCase{"report", false}));

struct UnknownContent
{
    const char *name;
    const char *file;
    QByteArray content;
    const char *says;
};

class UnknownContentTest : public testing::TestWithParam<UnknownContent>
{};

TEST_P(UnknownContentTest, IsNamedWithTheFile)
{
    const TemporaryDirectory folder;
    const QString path = folder.write(QString::fromLatin1(GetParam().file), GetParam().content);
    const Result<ImportedReport> read = readReportFile(path, testEditions());
    ASSERT_FALSE(read.ok());
    EXPECT_TRUE(read.error().message.startsWith(path)) << read.error().message.toStdString();
    EXPECT_TRUE(read.error().message.contains(QLatin1String(GetParam().says)))
        << read.error().message.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Files, UnknownContentTest,
    testing::Values(UnknownContent{"Empty", "a.json", "", "empty"},
                    UnknownContent{"Pdf", "a.txt", "%PDF-1.7\n", "damaged"},
                    UnknownContent{"Docx", "a.docx", QByteArray("PK\x03\x04\x14\0", 6), "DOCX"},
                    UnknownContent{"OldWord", "a.doc", "\xD0\xCF\x11\xE0\xA1\xB1", "DOC"},
                    UnknownContent{"Html", "a.html", "\xEF\xBB\xBF\n<!DOCTYPE html>", "HTML"},
                    UnknownContent{"TextNamedJson", "a.json", "三、", "no valid JSON"},
                    UnknownContent{"Binary", "a.bin", QByteArray(50, '\2'), "no text"}),
    [](const auto &test) { return test.param.name; });

}  // namespace kaibao
