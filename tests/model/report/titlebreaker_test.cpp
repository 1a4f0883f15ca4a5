// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/titlebreaker.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

struct TitleCase
{
    const char *name;
    const char16_t *organisation;
    const char16_t *title;
    const char16_t *lines;  ///< parted by |
};

class TitleBreaker : public testing::TestWithParam<TitleCase>
{};

TEST_P(TitleBreaker, BreaksByTheSense)
{
    const TitleCase &expected = GetParam();
    const QStringList lines =
        titleLines(QString::fromUtf16(expected.organisation), QString::fromUtf16(expected.title), 20);
    EXPECT_EQ(lines.join(u'|'), QString::fromUtf16(expected.lines));
}

INSTANTIATE_TEST_SUITE_P(
    Titles, TitleBreaker,
    testing::Values(
        TitleCase{"NameThenReport", u"青石河镇人民政府", u"2023年政府信息公开工作年度报告",
                  u"青石河镇人民政府|2023年政府信息公开工作年度报告"},
        TitleCase{"NameInTheTitle", u"青石河镇人民政府", u"青石河镇人民政府2023年政府信息公开工作年度报告",
                  u"青石河镇人民政府|2023年政府信息公开工作年度报告"},
        TitleCase{"NoName", u"", u"2023年政府信息公开工作年度报告", u"2023年政府信息公开工作年度报告"},
        TitleCase{"LongName", u"内蒙古自治区呼伦贝尔市鄂温克族自治旗锡尼河东苏木人民政府", u"2023年年度报告",
                  u"内蒙古自治区呼伦贝尔市|鄂温克族自治旗锡尼河东苏木人民政府|2023年年度报告"},
        TitleCase{"VeryLongName",
                  u"新疆维吾尔自治区博尔塔拉蒙古自治州阿拉山口市艾比湖镇人民政府综合便民服务中心党群站",
                  u"年度报告",
                  u"新疆维吾尔自治区博尔塔拉蒙古自治州|阿拉山口市艾比湖镇人民政府|综合便民服务中心党群站|"
                  u"年度报告"},
        TitleCase{"RareCharactersStayWhole", u"一𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷", u"年度报告",
                  u"一𠮷𠮷𠮷𠮷𠮷𠮷𠮷|𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷|年度报告"},
        TitleCase{"BracketsStayWhole", u"深圳市龙岗区住房和建设局（深圳市龙岗区人民防空办公室）", u"年度报告",
                  u"深圳市龙岗区住房和建设局|（深圳市龙岗区人民防空办公室）|年度报告"},
        TitleCase{"ALineMoreRatherThanAWordInTwo",
                  u"积石山保安族东乡族撒拉族自治县人民政府办公室（县外事办公室、县政务公开办公室）",
                  u"年度报告",
                  u"积石山保安族东乡族撒拉族自治县|人民政府办公室|（县外事办公室、县政务公开办公室）|"
                  u"年度报告"}),
    [](const testing::TestParamInfo<TitleCase> &parameter) { return std::string(parameter.param.name); });

TEST(TitleBreakerLength, NoLineIsLongerThanAllowedAndNothingIsLost)
{
    for (int length = 1; length < 90; ++length) {
        const QString name = QStringLiteral("示例").repeated(length).first(length);
        const QStringList lines = titleLines(name, QStringLiteral("报告"), 20);
        EXPECT_EQ(lines.join(QString()), name + QStringLiteral("报告"));
        for (const QString &line : lines)
            EXPECT_LE(line.size(), 20);
    }
}

}  // namespace

}  // namespace kaibao
