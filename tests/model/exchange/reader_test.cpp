// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reader.h"

#include "model/exchange/reportjson.h"
#include "model/exchange/writers/docxwriter.h"
#include "model/exchange/writers/htmlwriter.h"
#include "tests/model/exchange/packedfixture.h"
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
    testing::Values(
        UnknownContent{"Empty", "a.json", "", "empty"},
        UnknownContent{"OnlyAMark", "a.txt", "\xEF\xBB\xBF \n", "empty"},
        UnknownContent{"PdfCutOff", "a.txt", "%PDF-1.7\n", "damaged or cut off"},
        UnknownContent{"DocxCutOff", "a.docx", QByteArray("PK\x03\x04\x14\0", 6), "damaged or cut off"},
        UnknownContent{"OtherArchive", "a.docx", packed({{"a.txt", "x"}}), "neither a Word document"},
        UnknownContent{"OldWord", "a.doc", "\xD0\xCF\x11\xE0\xA1\xB1", "before 2007"},
        UnknownContent{"LockedWord", "a.docx",
                       QByteArray("\xD0\xCF\x11\xE0")
                           + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32),
                       "password"},
        UnknownContent{"RichText", "a.rtf", "{\\rtf1 x}", "RTF"},
        UnknownContent{"Picture", "a.docx", "\x89PNG\r\n", "picture"},
        UnknownContent{"DocxOfPictures", "a.docx", docxOf("<w:p><w:r><w:drawing/></w:r></w:p>"),
                       "its pages are pictures"},
        UnknownContent{"HtmlWithoutText", "a.html", "\xEF\xBB\xBF\n<!DOCTYPE html>", "no text"},
        UnknownContent{"OtherHtml", "a.html", "<p>x</p>", "none of the six headings"},
        UnknownContent{"TextNamedJson", "a.json", "三、", "no valid JSON"},
        UnknownContent{"TextNamedHtml", "a.htm", "今天", "none of the six headings"},
        UnknownContent{"Binary", "a.bin", QByteArray(50, '\2'), "no text"}),
    [](const auto &test) { return test.param.name; });

TEST(ReaderTest, ReadsTheSameReportFromEveryFormat)
{
    const Report report = balancedReport(QStringLiteral("2021"), 2);
    const Result<QByteArray> docx = writeDocx(report);
    ASSERT_TRUE(docx.ok());
    for (const QByteArray &content : {writeReport(report), writeHtml(report), *docx}) {
        const Result<ImportedReport> read =
            readReportBytes(content, QStringLiteral("wrong.suffix"), testEditions());
        ASSERT_TRUE(read.ok()) << read.error().message.toStdString();
        EXPECT_EQ(differences(read->report, report), QStringList());
        EXPECT_EQ(read->notPlaced, QStringList());
    }
}

/// The short form of dev/fuzz: files of every format with bytes changed, lost and doubled.
TEST(ReaderTest, NoDamagedFileIsFatal)
{
    const Report report = balancedReport(QStringLiteral("2021"), 3);
    QList<std::pair<const char *, QByteArray>> seeds = {
        {"a.html", writeHtml(report)},
        {"a.json", writeReport(report)},
        {"a.docx", *writeDocx(report)},
        {"a.pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj"}};
    QRandomGenerator random(17);
    constexpr int Rounds = 60;
    for (const auto &[name, seed] : seeds) {
        for (int round = 0; round < Rounds; ++round) {
            QByteArray damaged = seed;
            for (int i = random.bounded(1, 6); i > 0 && !damaged.isEmpty(); --i) {
                const qsizetype place = random.bounded(static_cast<int>(damaged.size()));
                switch (random.bounded(3)) {
                case 0:
                    damaged[place] = static_cast<char>(random.bounded(256));
                    break;
                case 1:
                    damaged.remove(place, random.bounded(1, 300));
                    break;
                default:
                    damaged.insert(place, damaged.mid(random.bounded(static_cast<int>(damaged.size())), 200));
                }
            }
            const Result<ImportedReport> read =
                readReportBytes(damaged, QString::fromLatin1(name), testEditions());
            EXPECT_TRUE(read.ok() || !read.error().message.isEmpty()) << name << ' ' << round;
        }
        const Result<ImportedReport> half =
            readReportBytes(seed.left(seed.size() / 2), QString::fromLatin1(name), testEditions());
        EXPECT_TRUE(half.ok() || !half.error().message.isEmpty()) << name;
    }
    for (const QByteArray &nested :
         {docxOf(QByteArray("<w:tbl><w:tr><w:tc>").repeated(100'000)),
          xlsxOf("<row><c><v>" + QByteArray("<a>").repeated(100'000)), QByteArray("<div>").repeated(100'000),
          QByteArray("[").repeated(100'000)}) {
        const Result<ImportedReport> read = readReportBytes(nested, QStringLiteral("a"), testEditions());
        EXPECT_FALSE(read.ok());
    }
}

}  // namespace kaibao
