// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/htmlreader.h"

#include "tests/model/exchange/packedfixture.h"

#include <gtest/gtest.h>

namespace kaibao {

struct HtmlCase
{
    const char *name;
    const char *html;
    const char *content;
};

class HtmlReaderTest : public testing::TestWithParam<HtmlCase>
{};

TEST_P(HtmlReaderTest, TakesThePageApart)
{
    EXPECT_EQ(shown(htmlContent(QString::fromUtf8(GetParam().html))), QString::fromUtf8(GetParam().content));
}

INSTANTIATE_TEST_SUITE_P(
    Pages, HtmlReaderTest,
    testing::Values(
        HtmlCase{"Nothing", "", ""}, HtmlCase{"PlainText", "甲 &amp; 乙", "甲 & 乙"},
        HtmlCase{"Paragraphs", "<h1>题</h1><p>甲\n  乙<p>丙<br>丁<div>戊", "题\n甲 乙\n丙\n丁\n戊"},
        HtmlCase{"NoScriptsNoStyles",
                 "<head><title>t</title><style>p{}</style></head><body>甲<script>if(1<2){}</script>乙",
                 "甲乙"},
        HtmlCase{"SplitSpans", "<p><span>申请人情</span><span>况<o:p></o:p></span></p>", "申请人情况"},
        HtmlCase{"Table", "<table><tr><th>甲<td>乙<tr><td>1<td>2</table>", "[甲|乙/1|2]"},
        HtmlCase{"Spans", "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>", "[a|b|/|c|d]"},
        HtmlCase{"ParagraphsInACell", "<table><tr><td><p>本年新<p>公开数量<td><o:p>&nbsp;</o:p></table>",
                 "[本年新 公开数量|]"},
        HtmlCase{"AroundATable", "<p>前<table><tr><td>1</table>后", "前\n[1]\n后"},
        HtmlCase{
            "AFrameIsNoTable",
            "<table><tr><td>页眉</td></tr><tr><td><p>一</p><table><tr><td>1</td></tr></table>二</td></tr>"
            "<tr><td>页脚</td></tr></table>",
            "[页眉/]\n一\n[1]\n二\n页脚"},
        HtmlCase{"TableNeverClosed", "<table><tr><td>1<td>2", "[1|2]"},
        HtmlCase{"NoRow", "<table><td>1</table>", "[1]"},
        HtmlCase{"CellWithoutATable", "<td>1</td><p>2", "1\n2"},
        HtmlCase{"MetaDoesNotChangeTheEncoding", "<meta charset=gb2312><p>规章", "规章"},
        HtmlCase{"BadSpans", "<table><tr><td colspan=x rowspan=-3>1<td>2</table>", "[1|2]"}),
    [](const auto &test) { return test.param.name; });

TEST(HtmlReaderTest, AbsurdSpansCostNothing)
{
    const QList<TableGrid> tables = htmlTables(QStringLiteral(
        "<table><tr><td colspan=1000000 rowspan=1000000>1</td></tr><tr><td>2</td></tr></table>"));
    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(tables.first().columns(), TableGrid::MaxColumns);
    EXPECT_EQ(tables.first().rows(), 2);
}

TEST(HtmlReaderTest, DeepNestingIsReadAsFarAsItIsSensible)
{
    for (const char *tag : {"<div>", "<b>", "<table><tr><td>"}) {
        const FileContent content =
            htmlContent(QStringLiteral("<p>前</p>") + QString::fromLatin1(tag).repeated(100'000) + u'x');
        EXPECT_EQ(shown(content).section(u'\n', 0, 0), QStringLiteral("前")) << tag;
        EXPECT_EQ(content.remarks.size(), 1) << tag;
    }
}

TEST(HtmlReaderTest, ATableOfAnySizeIsReadFromItsBeginning)
{
    const FileContent content =
        htmlContent(QStringLiteral("<table>") + QStringLiteral("<tr><td>1<td>2").repeated(100'000));
    ASSERT_EQ(content.blocks.size(), 1);
    EXPECT_EQ(std::get<TableGrid>(content.blocks.first()).rows(), TableGrid::MaxRows);
    EXPECT_EQ(content.remarks.size(), 1);
}

}  // namespace kaibao
