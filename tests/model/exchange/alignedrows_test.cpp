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
