// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/pagenumber.h"

#include <QString>

#include <gtest/gtest.h>

namespace kaibao {

struct PageNumberCase
{
    const char *name;
    const char16_t *line;
    std::optional<int> number;
    bool dashed = false;
};

class PageNumberTest : public testing::TestWithParam<PageNumberCase>
{};

TEST_P(PageNumberTest, IsReadOffTheLine)
{
    const std::optional<PageNumber> found = PageNumber::parse(QString::fromUtf16(GetParam().line));
    ASSERT_EQ(found.has_value(), GetParam().number.has_value());
    if (!found)
        return;
    EXPECT_EQ(found->number, *GetParam().number);
    EXPECT_EQ(found->dashed, GetParam().dashed);
}

INSTANTIATE_TEST_SUITE_P(
    Lines, PageNumberTest,
    testing::Values(PageNumberCase{"Bare", u"12", 12}, PageNumberCase{"Dashed", u"-1-", 1, true},
                    PageNumberCase{"LongDashes", u"— 3 —", 3, true},
                    PageNumberCase{"FullWidth", u"－１－", 1, true},
                    PageNumberCase{"WideBlanksAround", u"　　-4-　", 4, true},
                    PageNumberCase{"HardBlanksAround", u"\u00A0-\u00A05\u00A0-\u00A0", 5, true},
                    PageNumberCase{"ANegativeFigure", u"-3", std::nullopt},
                    PageNumberCase{"TwoFigures", u"1 2", std::nullopt},
                    PageNumberCase{"TooLarge", u"-2023-", std::nullopt},
                    PageNumberCase{"OnlyDashes", u"——", std::nullopt},
                    PageNumberCase{"Words", u"-第1页-", std::nullopt},
                    PageNumberCase{"Nothing", u"", std::nullopt}),
    [](const auto &test) { return test.param.name; });

}  // namespace kaibao
