// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/decimal.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(DecimalTest, KeepsAnAmountAsItIsWritten)
{
    const std::pair<QString, qint64> amounts[] = {
        {QStringLiteral("0"), 0},
        {QStringLiteral("7730.28"), 7'730'280'000},
        {QStringLiteral("18.8710"), 18'871'000},
        {QStringLiteral("0.000001"), 1},
        {QStringLiteral("999999999.999999"), 999'999'999'999'999},
    };
    for (const auto &[text, millionths] : amounts) {
        const std::optional<Decimal> amount = Decimal::parse(text);
        ASSERT_TRUE(amount.has_value()) << text.toStdString();
        EXPECT_EQ(amount->millionths(), millionths);
        EXPECT_EQ(amount->toString(), text);
    }
}

TEST(DecimalTest, RejectsWhatIsNoAmount)
{
    for (const QStringView text : {u"", u".", u".5", u"5.", u"1.2.3", u"-1", u"1,234", u"1e3", u"251000元",
                                   u"1234567890", u"0.1234567", u" 1", u"１"})
        EXPECT_FALSE(Decimal::parse(text).has_value()) << text.toString().toStdString();
}

TEST(DecimalTest, TellsTrailingZerosApart)
{
    EXPECT_NE(*Decimal::parse(u"1.50"), *Decimal::parse(u"1.5"));
    EXPECT_EQ(Decimal::parse(u"1.50")->millionths(), Decimal::parse(u"1.5")->millionths());
}

}  // namespace kaibao
