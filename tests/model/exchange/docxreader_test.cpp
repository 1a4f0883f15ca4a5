// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/docxreader.h"

#include "tests/model/exchange/packedfixture.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

Result<FileContent> contentOf(const QByteArray &docx)
{
    const Result<ZipFile> file = ZipFile::open(docx);
    return file ? docxContent(*file) : Result<FileContent>(file.error());
}

/// The usual wrapping of a cell's text.
QByteArray cell(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
}

}  // namespace

struct DocxCase
{
    const char *name;
    QByteArray body;
    QString content;
};

class DocxReaderTest : public testing::TestWithParam<DocxCase>
{};

TEST_P(DocxReaderTest, TakesTheDocumentApart)
{
    const Result<FileContent> content = contentOf(docxOf(GetParam().body));
    ASSERT_TRUE(content.ok()) << content.error().message.toStdString();
    EXPECT_EQ(shown(*content), GetParam().content);
}

INSTANTIATE_TEST_SUITE_P(
    Bodies, DocxReaderTest,
    testing::Values(
        DocxCase{"Runs", "<w:p><w:r><w:t>申请人情</w:t></w:r><w:r><w:t>况</w:t></w:r></w:p>",
                 QStringLiteral("申请人情况")},
        DocxCase{"TabsAndBreaks",
                 "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>",
                 QStringLiteral("甲 乙 丙")},
        DocxCase{"DeletedText",
                 "<w:p><w:del><w:r><w:t>旧</w:t></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>",
                 QStringLiteral("新")},
        DocxCase{"FieldCode", "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>1</w:t></w:r></w:p>",
                 QStringLiteral("1")},
        DocxCase{"Fallback",
                 "<w:p><mc:AlternateContent xmlns:mc=\"mc\"><mc:Choice><w:t>一</w:t></mc:Choice>"
                 "<mc:Fallback><w:t>一</w:t></mc:Fallback></mc:AlternateContent></w:p>",
                 QStringLiteral("一")},
        DocxCase{"Table", "<w:tbl><w:tr>" + cell("a") + cell("b") + "</w:tr></w:tbl>",
                 QStringLiteral("[a|b]")},
        DocxCase{"Spans",
                 "<w:tbl><w:tr>" + cell("a", "<w:vMerge w:val=\"restart\"/>")
                     + cell("b", "<w:gridSpan w:val=\"2\"/>") + "</w:tr><w:tr>" + cell("", "<w:vMerge/>")
                     + cell("c") + cell("d") + "</w:tr></w:tbl>",
                 QStringLiteral("[a|b|/|c|d]")},
        DocxCase{"ColumnsBefore",
                 "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("b") + "</w:tr></w:tbl>",
                 QStringLiteral("[|b]")},
        DocxCase{"TwoParagraphsInACell",
                 "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>本年新</w:t></w:r></w:p><w:p><w:r><w:t>公开数量</w:t></"
                 "w:r></w:p>"
                 "</w:tc></w:tr></w:tbl>",
                 QStringLiteral("[本年新 公开数量]")}),
    [](const auto &test) { return test.param.name; });

TEST(DocxReaderTest, ADamagedDocumentIsReadUpToTheDamage)
{
    const Result<FileContent> content =
        contentOf(packed({{"word/document.xml", "<d><p><r><t>一</t></r></p><p><r><t>二</t></r><broken"}}));
    ASSERT_TRUE(content.ok());
    EXPECT_EQ(shown(*content), QStringLiteral("一\n二"));
    EXPECT_EQ(content->remarks.size(), 1);
}

TEST(DocxReaderTest, EntitiesOfADocumentTypeAreRefused)
{
    const Result<FileContent> content = contentOf(
        packed({{"word/document.xml",
                 "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">]><d><t>&b;</t></d>"}}));
    ASSERT_FALSE(content.ok());
    EXPECT_TRUE(content.error().message.contains(QStringLiteral("document type")));
}

TEST(DocxReaderTest, ABombIsRefusedBeforeItUnpacks)
{
    const QByteArray bomb(ZipFile::LargestPart + 1, 'a');
    const Result<FileContent> content = contentOf(packed({{"word/document.xml", bomb}}));
    ASSERT_FALSE(content.ok());
    EXPECT_TRUE(content.error().message.contains(QStringLiteral("more than any report")));
}

}  // namespace kaibao
