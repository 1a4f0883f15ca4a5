// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/xlsxreader.h"

#include "tests/model/exchange/packedfixture.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QString contentOf(const QByteArray &xlsx)
{
    const Result<ZipFile> file = ZipFile::open(xlsx);
    const Result<FileContent> content = file ? xlsxContent(*file) : Result<FileContent>(file.error());
    return content ? shown(*content) : content.error().message;
}

}  // namespace

struct XlsxCase
{
    const char *name;
    QByteArray rows;
    QByteArray texts;
    QString content;
};

class XlsxReaderTest : public testing::TestWithParam<XlsxCase>
{};

TEST_P(XlsxReaderTest, TakesTheSheetApart)
{
    EXPECT_EQ(contentOf(xlsxOf(GetParam().rows, "Sheet1", GetParam().texts)), GetParam().content);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, XlsxReaderTest,
    testing::Values(
        XlsxCase{"SharedTexts", "<row><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>",
                 "<si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r><rPh><t>ny</t></rPh></si>",
                 QStringLiteral("[乙丙|甲]")},
        XlsxCase{"OneCellIsAParagraph",
                 "<row><c r=\"C1\" t=\"inlineStr\"><is><t>规章</t></is></c></row>"
                 "<row><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>"
                 "<row><c r=\"A3\"><v>3</v></c><c r=\"B3\"><v>4</v></c></row>",
                 "", QStringLiteral("规章\n[1|2/3|4]")},
        XlsxCase{"BlankCellsKeepTheColumns",
                 "<row><c r=\"A1\"><v>1</v></c><c r=\"B1\"/><c r=\"D1\"><v>4</v></c></row>", "",
                 QStringLiteral("[1|||4]")},
        XlsxCase{"FormulasCountWithTheirValue", "<row><c><f>SUM(B1)</f><v>7</v></c><c><v>7</v></c></row>", "",
                 QStringLiteral("[7|7]")},
        XlsxCase{"BinaryFractions",
                 "<row><c><v>59237.244899999998</v></c><c><v>0.10000000000000001</v></c></row>", "",
                 QStringLiteral("[59237.2449|0.1]")},
        XlsxCase{"LinesOfALabel",
                 "<row><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                 "<row><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\"><v>1</v></c></row>"
                 "<row><c r=\"A3\"><v>2</v></c><c r=\"B3\"><v>3</v></c></row>",
                 "<si><t>本年度\n办理  结果</t></si>",
                 QStringLiteral("本年度 办理 结果\n[本年度 办理 结果|1/2|3]")},
        XlsxCase{"LinesOfRunningText", "<row><c t=\"s\"><v>0</v></c></row>",
                 "<si><t>（一）公开。_x000D_\n共3条。_x0007__x000a_共4件。\n\n</t></si>",
                 QStringLiteral("（一）公开。\n共3条。\n共4件。")},
        XlsxCase{"AbsurdAddress", "<row><c r=\"ZZZZZZZ1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>", "",
                 QStringLiteral("2")},
        XlsxCase{"TextNumberOutOfRange", "<row><c t=\"s\"><v>99</v></c><c><v>2</v></c></row>", "",
                 QStringLiteral("2")}),
    [](const auto &test) { return test.param.name; });

TEST(XlsxReaderTest, TheNameOfASheetIsAHeading)
{
    EXPECT_EQ(contentOf(xlsxOf("<row><c><v>1</v></c></row>", "主动公开")), QStringLiteral("主动公开\n1"));
}

TEST(XlsxReaderTest, AMissingSheetIsTold)
{
    const QByteArray file =
        packed({{"xl/workbook.xml", "<workbook><sheets><sheet name=\"一\" id=\"r\"/></sheets></workbook>"}});
    const Result<ZipFile> zip = ZipFile::open(file);
    ASSERT_TRUE(zip.ok());
    const Result<FileContent> content = xlsxContent(*zip);
    ASSERT_TRUE(content.ok());
    EXPECT_EQ(content->remarks.size(), 1);
}

}  // namespace kaibao
