// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/pdftextreader.h"

#include "tests/model/exchange/packedfixture.h"
#include "tests/model/exchange/pdffixture.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// The lines of the text, or the sentence why there are none.
QString linesOf(const QByteArray &pdf)
{
    const Result<FileContent> content = pdfTextContent(pdf);
    return content ? shown(*content) : content.error().message;
}

}  // namespace

struct PdfCase
{
    const char *name;
    QList<QByteArray> drawings;
    QString lines;
};

class PdfTextReaderTest : public testing::TestWithParam<PdfCase>
{};

TEST_P(PdfTextReaderTest, TakesThePagesApart)
{
    EXPECT_EQ(linesOf(pdfOf(GetParam().drawings)), GetParam().lines);
}

INSTANTIATE_TEST_SUITE_P(Pages, PdfTextReaderTest,
                         testing::Values(PdfCase{"NoText", {"q Q"}, QString()},
                                         PdfCase{"FromTopToBottom",
                                                 {drawnWord("below", 90, 600) + drawnWord("above", 90, 700)},
                                                 QStringLiteral("above\nbelow")},
                                         PdfCase{"FromLeftToRight",
                                                 {drawnWord("10", 300, 700) + drawnWord("total", 90, 700)},
                                                 QStringLiteral("total   10")},
                                         PdfCase{"AWordHigherThanItsLine",
                                                 {drawnWord("total", 90, 700) + drawnWord("10", 300, 702)},
                                                 QStringLiteral("total   10")},
                                         PdfCase{
                                             "AnIndentedParagraph",
                                             {drawnWord("first", 114, 700) + drawnWord("second", 90, 680)},
                                             QStringLiteral("　　first\nsecond")},
                                         PdfCase{"PageNumbers",
                                                 {drawnWord("one", 90, 700) + drawnWord("1", 290, 30),
                                                  drawnWord("two", 90, 700) + drawnWord("2", 290, 30)},
                                                 QStringLiteral("one\ntwo")},
                                         PdfCase{"DashedPageNumbersLeftOfTheText",
                                                 {drawnWord("one", 90, 700) + drawnWord("-1-", 60, 30),
                                                  drawnWord("two", 90, 700) + drawnWord("- 2 -", 60, 30)},
                                                 QStringLiteral("one\ntwo")},
                                         PdfCase{"AFigureAtTheFoot",
                                                 {drawnWord("one", 90, 700) + drawnWord("7", 90, 30)},
                                                 QStringLiteral("one\n7")}),
                         [](const auto &test) { return test.param.name; });

TEST(PdfTextReaderTest, KnowsWhereTheWordsStand)
{
    const Result<FileContent> content =
        pdfTextContent(pdfOf({drawnWord("total", 90, 700) + drawnWord("10", 300, 700)}));
    ASSERT_TRUE(content.ok());
    const auto &words = std::get<ContentLine>(content->blocks.first()).words;
    ASSERT_EQ(words.size(), 2);
    EXPECT_NEAR(words[0].left, 90, 1);
    EXPECT_NEAR(words[1].left, 300, 1);
    EXPECT_GT(words[1].right, words[1].left);
}

TEST(PdfTextReaderTest, OneThatOpensOnlyWithAPasswordIsRefused)
{
    const QByteArray drawing = drawnWord("total", 90, 700);
    EXPECT_TRUE(linesOf(pdfOf({drawing}, {"open", "change"})).contains(QStringLiteral("password")));
    EXPECT_EQ(linesOf(pdfOf({drawing}, {"", "change"})), QStringLiteral("total"));
}

TEST(PdfTextReaderTest, OneThatIsCutOffIsRefused)
{
    const QByteArray pdf = pdfOf({drawnWord("total", 90, 700)});
    EXPECT_TRUE(linesOf(pdf.first(pdf.size() / 2)).contains(QStringLiteral("damaged")));
}

TEST(PdfTextReaderTest, OfTooManyPagesTheFirstAreRead)
{
    constexpr int MorePages = 61;
    const Result<FileContent> content =
        pdfTextContent(pdfOf(QList<QByteArray>(MorePages, drawnWord("word", 90, 700))));
    ASSERT_TRUE(content.ok());
    EXPECT_EQ(content->blocks.size(), MorePages - 1);
    EXPECT_EQ(content->remarks.size(), 1);
}

}  // namespace kaibao
