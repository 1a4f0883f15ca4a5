// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/numbering.h"

#include <gtest/gtest.h>

namespace kaibao {

struct NumberCase
{
    const char *above;
    const char *next;
};

class NumberingTest : public testing::TestWithParam<NumberCase>
{};

TEST_P(NumberingTest, GoesOnWithTheNearestNumber)
{
    const QString text = QString::fromUtf8(GetParam().above);
    EXPECT_EQ(nextNumber(text, text.size()), QString::fromUtf8(GetParam().next));
}

INSTANTIATE_TEST_SUITE_P(
    Texts, NumberingTest,
    testing::Values(NumberCase{"", ""}, NumberCase{"没有编号。", ""}, NumberCase{"（一）主动公开", "（二）"},
                    NumberCase{"（一）主动公开\n全年公开。\n又一段", "（二）"},
                    NumberCase{"（九）监督", "（十）"}, NumberCase{"（十）监督", "（十一）"},
                    NumberCase{"（十九）监督", "（二十）"}, NumberCase{"一、甲\n（一）乙", "（二）"},
                    NumberCase{"一、甲", "二、"}, NumberCase{"1.甲", "2."}, NumberCase{"(1)甲", "(2)"},
                    NumberCase{"（3）甲", "（4）"}, NumberCase{"1.5万元", ""}, NumberCase{"21件", ""},
                    NumberCase{"一）甲", ""}, NumberCase{"（一甲", ""}));

TEST(NumberingTest, LooksOnlyAboveThePlace)
{
    const QString text = QStringLiteral("（一）甲\n乙\n（二）丙");
    EXPECT_EQ(nextNumber(text, text.indexOf(u'乙')), QStringLiteral("（二）"));
}

TEST(NumberingTest, WritesNumeralsAsTheyAreRead)
{
    EXPECT_EQ(chineseNumeral(1), QStringLiteral("一"));
    EXPECT_EQ(chineseNumeral(10), QStringLiteral("十"));
    EXPECT_EQ(chineseNumeral(12), QStringLiteral("十二"));
    EXPECT_EQ(chineseNumeral(20), QStringLiteral("二十"));
    EXPECT_EQ(chineseNumeral(99), QStringLiteral("九十九"));
}

}  // namespace kaibao
