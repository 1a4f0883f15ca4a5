// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/titlefinder.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Name = QStringLiteral("云岭县青石桥镇人民政府");
const QString Title = QStringLiteral("2023年政府信息公开工作年度报告");
const QString Opening = QStringLiteral("根据有关规定，编制2023年政府信息公开工作年度报告。");

}  // namespace

struct TitleCase
{
    const char *name;
    QStringList lines;
    int year;
    QString organisation;
    QString title;
    QStringList preamble;
    QStringList leftovers;
};

class TitleFinderTest : public testing::TestWithParam<TitleCase>
{};

TEST_P(TitleFinderTest, FindsYearAndOrganisation)
{
    const TitleCase &param = GetParam();
    const TitlePage page = findTitle(param.lines, Wordings::builtIn());
    EXPECT_EQ(page.year.value_or(0), param.year);
    EXPECT_EQ(page.organisation, param.organisation);
    EXPECT_EQ(page.title, param.title);
    EXPECT_EQ(page.preamble, param.preamble);
    EXPECT_EQ(page.leftovers, param.leftovers);
}

INSTANTIATE_TEST_SUITE_P(
    Pages, TitleFinderTest,
    testing::Values(
        TitleCase{"NameInTheLineAbove",
                  {Name, QStringLiteral("2023 年政府信息公开工作年度报告"), Opening},
                  2023,
                  Name,
                  Title,
                  {Opening},
                  {}},
        TitleCase{"NameBeforeTheYear", {Name + Title, Opening}, 2023, Name, Title, {Opening}, {}},
        TitleCase{"NameAfterTheYear",
                  {QStringLiteral("2023年度") + Name + QStringLiteral("政府信息公开工作年度报告")},
                  2023,
                  Name,
                  Title,
                  {},
                  {}},
        TitleCase{"TitleOverThreeLines",
                  {Name, QStringLiteral("2023年政府信息公开"), QStringLiteral("工作年度报告"), Opening},
                  2023,
                  Name,
                  Title,
                  {Opening},
                  {}},
        TitleCase{"OtherWords",
                  {Name + QStringLiteral("2023年政府信息公开年度报告")},
                  2023,
                  Name,
                  QStringLiteral("2023年政府信息公开年度报告"),
                  {},
                  {}},
        TitleCase{"NoteBehind",
                  {Name + Title + QStringLiteral("（草稿；待审）")},
                  2023,
                  Name,
                  Title,
                  {},
                  {QStringLiteral("（草稿；待审）")}},
        TitleCase{"LinesAbove",
                  {QStringLiteral("索引号：0001"), Name, Title},
                  2023,
                  Name,
                  Title,
                  {},
                  {QStringLiteral("索引号：0001")}},
        TitleCase{"BrokenName",
                  {QStringLiteral("信息公开"), QStringLiteral("内蒙古自治区锡林郭勒盟"),
                   QStringLiteral("东乌珠穆沁旗乌里雅斯太镇人民政府"), Title},
                  2023,
                  QStringLiteral("内蒙古自治区锡林郭勒盟东乌珠穆沁旗乌里雅斯太镇人民政府"),
                  Title,
                  {},
                  {QStringLiteral("信息公开")}},
        TitleCase{"NameBrokenByABracket",
                  {QStringLiteral("青石桥镇人民政府"), QStringLiteral("（青石桥街道"),
                   QStringLiteral("筹备组）"), Title},
                  2023,
                  QStringLiteral("青石桥镇人民政府（青石桥街道筹备组）"),
                  Title,
                  {},
                  {}},
        TitleCase{"AnotherNameAbove",
                  {QStringLiteral("云岭县人民政府"), QStringLiteral("青石桥镇人民政府"), Title},
                  2023,
                  QStringLiteral("青石桥镇人民政府"),
                  Title,
                  {},
                  {QStringLiteral("云岭县人民政府")}},
        TitleCase{"NoNameAbove",
                  {QStringLiteral("发布日期：2024-01-05"), Title},
                  2023,
                  QString(),
                  Title,
                  {},
                  {QStringLiteral("发布日期：2024-01-05")}},
        TitleCase{"OnlyASentence", {Opening}, 0, QString(), QString(), {Opening}, {}},
        TitleCase{"OnlyAYear",
                  {QStringLiteral("2023 年报告")},
                  2023,
                  QString(),
                  QString(),
                  {},
                  {QStringLiteral("2023 年报告")}},
        TitleCase{"Nothing", {}, 0, QString(), QString(), {}, {}}),
    [](const auto &test) { return test.param.name; });

}  // namespace kaibao
