// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/contentreader.h"
#include "tests/support/reports.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kaibao {

namespace {

ImportedReport imported(int year, const QString &table)
{
    const QString text =
        QStringLiteral("某镇人民政府%1年政府信息公开工作年度报告\n二、主动公开政府信息情况\n%2")
            .arg(year)
            .arg(table);
    return readText(text.toUtf8(), testEditions()).value();
}

QString valueOf(const ImportedReport &read, const QString &key)
{
    return read.report.value(cellOf(read.report.edition(), key)).text();
}

}  // namespace

TEST(AlignedRowsTest, WhatWasTypedInsteadOfAFigureIsReadLikeOne)
{
    const ImportedReport read = imported(2023, QStringLiteral("第二十条第（六）项\n"
                                                              "信息内容          本年处理决定数量\n"
                                                              "行政处罚          22（其中简易程序16件）\n"
                                                              "行政强制          三\n"
                                                              "第二十条第（八）项\n"
                                                              "信息内容          本年收费金额（单位：万元）\n"
                                                              "行政事业性收费    260\n"));
    EXPECT_EQ(valueOf(read, QStringLiteral("disclosure/penalties/decisions")),
              QStringLiteral("22（其中简易程序16件）"));
    EXPECT_EQ(valueOf(read, QStringLiteral("disclosure/coercion/decisions")), QStringLiteral("三"));
    EXPECT_EQ(valueOf(read, QStringLiteral("disclosure/fees/amount")), QStringLiteral("260"));
    EXPECT_EQ(read.notPlaced, QStringList());
}

TEST(AlignedRowsTest, ARowWithoutALabelMayHaveTypedCells)
{
    const ImportedReport read = imported(
        2023,
        QStringLiteral(
            "四、政府信息公开行政复议、行政诉讼情况\n"
            "        行政复议                              行政诉讼\n"
            "                                未经复议直接起诉            复议后起诉\n"
            "结果维持  结果纠正  其他结果  尚未审结  总计  结果维持  结果纠正  其他结果  尚未审结  总计  "
            "结果维持  结果纠正  其他结果  尚未审结  总计\n"
            "1  0  1  0  2件  0  0  0  0  —  0  0  0  0  0\n"));
    EXPECT_EQ(valueOf(read, QStringLiteral("reviews/reconsideration/total")), QStringLiteral("2件"));
    EXPECT_EQ(valueOf(read, QStringLiteral("reviews/litigation_direct/total")), QStringLiteral("—"));
    EXPECT_EQ(valueOf(read, QStringLiteral("reviews/litigation_after_reconsideration/total")),
              QStringLiteral("0"));
    EXPECT_EQ(read.notPlaced, QStringList());
}

/// A value that is broken over lines around its row is in pieces; the heads above are found all the same.
TEST(AlignedRowsTest, PiecesOfAValueAreListed)
{
    const ImportedReport read =
        imported(2023, QStringLiteral("三、收到和处理政府信息公开申请情况\n"
                                      "        申请人情况\n"
                                      "        法人或其他组织\n"
                                      "自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计\n"
                                      "                                    14（含\n"
                                      "一、本年新收政府信息公开申请数量    网上   3   0   0   2   1   20\n"
                                      "                                    12件）\n"
                                      "二、上年结转政府信息公开申请数量    1      0   0   0   0   0   1\n"));
    EXPECT_EQ(valueOf(read, QStringLiteral("requests/new/total")), QStringLiteral("20"));
    EXPECT_EQ(valueOf(read, QStringLiteral("requests/carried_in/natural_person")), QStringLiteral("1"));
    const QString listed = read.notPlaced.join(u'\n');
    EXPECT_TRUE(listed.contains(u"14（含") && listed.contains(u"12件）")) << listed.toStdString();
}

TEST(AlignedRowsTest, HeadsThatBeginLikeLongerOnesAreNotCutOff)
{
    const ImportedReport read =
        imported(2020, QStringLiteral("第二十条第（六）项\n"
                                      "信息内容    上一年项目数量    本年增/减    处理决定数量\n"
                                      "行政处罚          6              1            9\n"
                                      "第二十条第（八）项\n"
                                      "信息内容          上一年项目数量    本年增/减\n"
                                      "行政事业性收费          3              -1\n"));
    EXPECT_EQ(valueOf(read, QStringLiteral("disclosure/fees/change")), QStringLiteral("-1"));
    EXPECT_THAT(read.assumed.join(u'\n').toStdString(), testing::Not(testing::HasSubstr("cut off")));
}

}  // namespace kaibao
