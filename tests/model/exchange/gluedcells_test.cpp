// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/gluedcells.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

TableLabels labelsOf(const QString &table)
{
    const Edition &form = testEdition(QStringLiteral("2021"));
    return TableLabels(*form.findTable(table), form, testEditions(), Wordings::builtIn());
}

}  // namespace

struct GluedCase
{
    const char *name;
    const char *table;
    QString text;
    QString cells;
};

class GluedRowTest : public testing::TestWithParam<GluedCase>
{};

TEST_P(GluedRowTest, IsTakenApartAsFarAsItCanBe)
{
    const TableLabels labels = labelsOf(QString::fromLatin1(GetParam().table));
    EXPECT_EQ(gluedRow(GetParam().text, labels).join(u'|'), GetParam().cells);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, GluedRowTest,
    testing::Values(GluedCase{"ADigitForEachColumn", "disclosure", QStringLiteral("规章103"),
                              QStringLiteral("规章|1|0|3")},
                    GluedCase{"MoreDigitsThanColumns", "disclosure", QStringLiteral("行政规范性文件1208"),
                              QStringLiteral("行政规范性文件|1208")},
                    GluedCase{"OneColumn", "disclosure", QStringLiteral("行政许可 9487"),
                              QStringLiteral("行政许可|9487")},
                    GluedCase{"AnAmount", "disclosure", QStringLiteral("行政事业性收费18.8710"),
                              QStringLiteral("行政事业性收费|18.8710")},
                    GluedCase{"ALabelWithANumber", "requests", QStringLiteral("1.属于国家秘密1000001"),
                              QStringLiteral("1.属于国家秘密|1|0|0|0|0|0|1")},
                    GluedCase{"NoDigits", "disclosure", QStringLiteral("规章"), QString()},
                    GluedCase{"OnlyDigits", "disclosure", QStringLiteral("000"), QString()},
                    GluedCase{"NoRowOfTheForm", "disclosure", QStringLiteral("命令000"), QString()}),
    [](const auto &test) { return test.param.name; });

TEST(GluedHeadsTest, AreFoundByTheFormsOwnOrder)
{
    const TableLabels labels = labelsOf(QStringLiteral("disclosure"));
    EXPECT_EQ(gluedHeads(QStringLiteral("信息内容本年制发件数 本年废止件数现行有效件数"), labels),
              (QStringList{QStringLiteral("信息内容"), QStringLiteral("本年制发件数"),
                           QStringLiteral("本年废止件数"), QStringLiteral("现行有效件数")}));
    EXPECT_EQ(gluedHeads(QStringLiteral("信息内容"), labels), QStringList());
    EXPECT_EQ(gluedHeads(QStringLiteral("规章"), labels), QStringList());
}

}  // namespace kaibao
