// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/runinhead.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

struct HeadCase
{
    const char *name;
    const char16_t *paragraph;
    const char16_t *head;
};

class RunInHead : public testing::TestWithParam<HeadCase>
{};

TEST_P(RunInHead, IsFoundAtTheParagraphsStart)
{
    const QString paragraph = QString::fromUtf16(GetParam().paragraph);
    EXPECT_EQ(paragraph.first(runInHeadLength(paragraph)), QString::fromUtf16(GetParam().head));
}

INSTANTIATE_TEST_SUITE_P(
    Paragraphs, RunInHead,
    testing::Values(
        HeadCase{"ShortSentence", u"（一）主动公开情况。全年公开131条。", u"（一）主动公开情况。"},
        HeadCase{"HalfWidthBrackets", u"(二)依申请公开情况。无。", u"(二)依申请公开情况。"},
        HeadCase{"AloneOnItsLine", u"（三）监督保障", u"（三）监督保障"},
        HeadCase{"TypicalWord",
                 u"（四）监督保障方面，镇党委会议专题研究两次，把这项工作写进了全镇的年度考核办法。",
                 u"（四）监督保障方面，"},
        HeadCase{"LongSentence",
                 u"（五）今年以来镇党委会议专题研究政务公开两次并且把这项工作写进了全镇的年度考核办法。",
                 u""},
        HeadCase{"NoNumeral", u"（略）主动公开情况。", u""},
        HeadCase{"OrdinaryText", u"全年公开信息131条。", u""}, HeadCase{"Empty", u"", u""}),
    [](const testing::TestParamInfo<HeadCase> &parameter) { return std::string(parameter.param.name); });

struct HeadAloneCase
{
    const char *name;
    QStringList paragraphs;
    QList<bool> alone;
};

class HeadAlone : public testing::TestWithParam<HeadAloneCase>
{};

TEST_P(HeadAlone, HasTextBelowIt)
{
    for (qsizetype i = 0; i < GetParam().paragraphs.size(); ++i)
        EXPECT_EQ(isHeadAlone(GetParam().paragraphs, i), GetParam().alone[i]) << i;
}

const QString First = QStringLiteral("（一）主动公开");
const QString Numbered = QStringLiteral("1.建设专栏");
const QString Sentence = QStringLiteral("全年公开131条。");

INSTANTIATE_TEST_SUITE_P(
    Texts, HeadAlone,
    testing::Values(
        HeadAloneCase{"AboveText", {First, Sentence}, {true, false}},
        HeadAloneCase{"TwoAboveText", {First, Numbered, Sentence}, {true, true, false}},
        HeadAloneCase{
            "AList", {Numbered, Numbered, Numbered, Numbered, Sentence}, {false, false, true, true, false}},
        HeadAloneCase{"AtTheEnd", {Sentence, First}, {false, false}},
        HeadAloneCase{"NumberedSentence", {QStringLiteral("1.建设专栏3个；"), Sentence}, {false, false}},
        HeadAloneCase{"HeadInItsText", {First + u'。' + Sentence, Sentence}, {false, false}}),
    [](const auto &test) { return test.param.name; });

TEST(Paragraphs, LoseTheirIndentsAndEmptyOnesAreLeftOut)
{
    EXPECT_EQ(paragraphsOf(QStringLiteral("\u3000\u3000一。\n\n   \n  二。 \n")),
              (QStringList{QStringLiteral("一。"), QStringLiteral("二。")}));
}

}  // namespace

}  // namespace kaibao
