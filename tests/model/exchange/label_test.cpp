// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/label.h"

#include <gtest/gtest.h>

namespace kaibao {

struct LabelCase
{
    const char *name;
    const char16_t *text;
    const char16_t *number;
    const char16_t *words;
};

class LabelTest : public testing::TestWithParam<LabelCase>
{};

TEST_P(LabelTest, IsTakenApart)
{
    const Label label = Label::parse(QString::fromUtf16(GetParam().text));
    EXPECT_EQ(label.number, QString::fromUtf16(GetParam().number));
    EXPECT_EQ(label.words, QString::fromUtf16(GetParam().words));
}

INSTANTIATE_TEST_SUITE_P(
    Labels, LabelTest,
    testing::Values(LabelCase{"Heading", u"三、收到和 处理", u"三、", u"收到和处理"},
                    LabelCase{"HeadingWithDot", u"三．收到", u"三、", u"收到"},
                    LabelCase{"FullWidthBrackets", u"（七）总计", u"(七)", u"总计"},
                    LabelCase{"AsciiBracketsAndBlank", u"(一) 予以公开", u"(一)", u"予以公开"},
                    LabelCase{"Digit", u"6. 属于四类", u"6.", u"属于四类"},
                    LabelCase{"DigitWithComma", u"6、属于四类", u"6.", u"属于四类"},
                    LabelCase{"FullWidthDigit", u"６．属于四类", u"6.", u"属于四类"},
                    LabelCase{"Quotes", u"3.危及“三安全一稳定”", u"3.", u"危及三安全一稳定"},
                    LabelCase{"WideBlanks", u"规　 章", u"", u"规章"},
                    LabelCase{"Emphasis", u"**二、**情况", u"二、", u"情况"},
                    LabelCase{"DecimalIsNoNumber", u"1.5万件", u"", u"1.5万件"},
                    LabelCase{"YearIsNoNumber", u"2023年", u"", u"2023年"},
                    LabelCase{"Empty", u" ", u"", u""}),
    [](const auto &test) { return test.param.name; });

TEST(LabelTest, UnifiesWidthsAndRadicals)
{
    EXPECT_EQ(labelKey(u"本年收费金额（单位：万元）"), labelKey(u"本年收费金额 (单位:万元)"));
    EXPECT_EQ(labelKey(u"⼤⽔坑"), QStringLiteral("大水坑"));
}

TEST(LabelTest, TakesOffTheBracketAtTheEnd)
{
    EXPECT_EQ(withoutTrailingBracket(QStringLiteral("总体情况（文字描述） ")), QStringLiteral("总体情况"));
    EXPECT_EQ(withoutTrailingBracket(QStringLiteral("（文字描述）")), QStringLiteral("（文字描述）"));
    EXPECT_EQ(withoutTrailingBracket(QStringLiteral("（一）总体")), QStringLiteral("（一）总体"));
}

TEST(LabelTest, MeasuresHowMuchIsShared)
{
    EXPECT_EQ(similarity(QStringLiteral("总体情况"), QStringLiteral("总体情况")), 1.0);
    EXPECT_EQ(similarity(QStringLiteral("总体情况"), QStringLiteral("结转下年")), 0.0);
    EXPECT_GT(
        similarity(QStringLiteral("存在的主要问题及改进情况"), QStringLiteral("存在的主要问题及整改措施")),
        0.5);
}

}  // namespace kaibao
