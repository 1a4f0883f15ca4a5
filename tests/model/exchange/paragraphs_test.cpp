// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/paragraphs.h"

#include <gtest/gtest.h>

namespace kaibao {

struct ParagraphCase
{
    const char *name;
    QStringList lines;
    QString text;
};

class ParagraphsTest : public testing::TestWithParam<ParagraphCase>
{};

TEST_P(ParagraphsTest, AreJoinedOnlyWhereASentenceWasBroken)
{
    EXPECT_EQ(paragraphsOf(GetParam().lines), GetParam().text);
}

namespace {

const QString LongHalf =
    QStringLiteral("全年共受理各类申请若干件，均在规定期限内办结并及时答复申请人，做到了件件有回");
const QString LongSentence = LongHalf + QStringLiteral("音。");

}  // namespace

INSTANTIATE_TEST_SUITE_P(
    Lines, ParagraphsTest,
    testing::Values(
        ParagraphCase{"None", {}, QString()},
        ParagraphCase{"OneEach",
                      {LongSentence, QStringLiteral("第二段。")},
                      LongSentence + QStringLiteral("\n第二段。\n")},
        ParagraphCase{"BrokenAfterAComma",
                      {QStringLiteral("为了方便群众，"), QStringLiteral("我镇设立了窗口。")},
                      QStringLiteral("为了方便群众，我镇设立了窗口。\n")},
        ParagraphCase{"BrokenInAWord",
                      {LongHalf, QStringLiteral("音。下一句。")},
                      LongSentence + QStringLiteral("下一句。\n")},
        ParagraphCase{"AfterAColon",
                      {QStringLiteral("主要有以下几个方面的问题需要在今后的工作中改进："),
                       QStringLiteral("人员不足。")},
                      QStringLiteral("主要有以下几个方面的问题需要在今后的工作中改进：\n人员不足。\n")},
        ParagraphCase{"AfterASemicolon",
                      {LongHalf + u'；', QStringLiteral("人员不足。")},
                      LongHalf + QStringLiteral("；\n人员不足。\n")},
        ParagraphCase{"SentenceEndInQuotes",
                      {QStringLiteral("群众说：“在家门口就能把事情一次办好，真是太方便了。”"),
                       QStringLiteral("下一段。")},
                      QStringLiteral("群众说：“在家门口就能把事情一次办好，真是太方便了。”\n下一段。\n")},
        ParagraphCase{
            "QuotesInMidSentence",
            {QStringLiteral("我镇全面推行政务公开标准化规范化，建成“一站式”"), QStringLiteral("查阅点。")},
            QStringLiteral("我镇全面推行政务公开标准化规范化，建成“一站式”查阅点。\n")},
        ParagraphCase{"Subheading",
                      {QStringLiteral("（一）关于主动公开政府信息的总体情况和主要做法"),
                       QStringLiteral("全年公开若干条。")},
                      QStringLiteral("（一）关于主动公开政府信息的总体情况和主要做法\n全年公开若干条。\n")},
        ParagraphCase{"NextIsNumbered",
                      {LongHalf, QStringLiteral("（二）依申请公开。")},
                      LongHalf + QStringLiteral("\n（二）依申请公开。\n")},
        ParagraphCase{
            "SignatureAndDate",
            {LongSentence, QStringLiteral("云岭县青石桥镇人民政府"), QStringLiteral("2024年1月5日")},
            LongSentence + QStringLiteral("\n云岭县青石桥镇人民政府\n2024年1月5日\n")},
        ParagraphCase{"DateInBrackets",
                      {QStringLiteral("（2024年1月5日）"), QStringLiteral("本报告编制如下。")},
                      QStringLiteral("（2024年1月5日）\n本报告编制如下。\n")},
        ParagraphCase{"Emphasis",
                      {QStringLiteral("**一是**加强学习。**二是**改进作风")},
                      QStringLiteral("一是加强学习。二是改进作风\n")},
        ParagraphCase{"EmphasisAcrossABreak",
                      {LongHalf + QStringLiteral("音，**二"), QStringLiteral("是**改进作风。")},
                      LongHalf + QStringLiteral("音，二是改进作风。\n")},
        ParagraphCase{
            "LoneStarsStay", {QStringLiteral("电话0680-66**203。")}, QStringLiteral("电话0680-66**203。\n")},
        ParagraphCase{"LatinWordsKeepTheirBlank",
                      {QStringLiteral("详细内容见本单位英文网页上的栏目 Open government"),
                       QStringLiteral("data 一栏。")},
                      QStringLiteral("详细内容见本单位英文网页上的栏目 Open government data 一栏。\n")},
        ParagraphCase{"PageWidth",
                      {QStringLiteral("　　全年共受理各类申请若干件，均在规定期限内办结。"),
                       QStringLiteral("做到了件件有回音，没有一件引起行政复议或者行"),
                       QStringLiteral("政诉讼。"), QStringLiteral("　　第二段从这里开始。")},
                      QStringLiteral("全年共受理各类申请若干件，均在规定期限内办结。做到了件件有回音，没有一"
                                     "件引起行政复议或者行政诉讼。\n第二段从这里开始。\n")}),
    [](const auto &test) { return test.param.name; });

}  // namespace kaibao
