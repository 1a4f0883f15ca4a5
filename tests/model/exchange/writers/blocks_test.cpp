// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/blocks.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(BlocksTest, FollowTheForm)
{
    Report report = zeroReport(QStringLiteral("2021"));
    report.setText(field::OrganisationName, QStringLiteral("某镇人民政府"));
    report.setText(field::narrative(QStringLiteral("preamble")), QStringLiteral("　　前言。\n\n又一段。\n"));
    report.setText(field::narrative(QStringLiteral("other")), QStringLiteral("无。\n"));
    QStringList found;
    for (const ReportBlock &block : blocksOf(report))
        found << QString::number(static_cast<int>(block.kind)) + block.lines.join(u'|');
    EXPECT_EQ(
        found,
        QStringList({QStringLiteral("0某镇人民政府|2021年政府信息公开工作年度报告"),
                     QStringLiteral("2前言。"), QStringLiteral("2又一段。"), QStringLiteral("1一、总体情况"),
                     QStringLiteral("1二、主动公开政府信息情况"), QStringLiteral("3主动公开政府信息情况"),
                     QStringLiteral("1三、收到和处理政府信息公开申请情况"),
                     QStringLiteral("3收到和处理政府信息公开申请情况"),
                     QStringLiteral("1四、政府信息公开行政复议、行政诉讼情况"),
                     QStringLiteral("3政府信息公开行政复议、行政诉讼情况"),
                     QStringLiteral("1五、存在的主要问题及改进情况"),
                     QStringLiteral("1六、其他需要报告的事项"), QStringLiteral("2无。")}));
}

TEST(BlocksTest, ABoxShowsItsWordsOrItsValueInOneLine)
{
    Report report(testEdition(QStringLiteral("2021")), 2023);
    const QString key = QStringLiteral("requests/new/total");
    const CellId cell = cellOf(report.edition(), key);
    GridBox box;
    box.text = QStringLiteral("总计");
    EXPECT_EQ(boxText(report, box), QStringLiteral("总计"));
    box.cell = cell;
    EXPECT_EQ(boxText(report, box), QString());
    report.setCell(cell, {CellValue::notUnderstood(QStringLiteral(" 2\n件")), Origin::Pasted});
    EXPECT_EQ(boxText(report, box), QStringLiteral("2 件"));
    report.setCell(cell, {CellValue::notApplicable(), Origin::Typed});
    EXPECT_EQ(boxText(report, box), QString());
}

}  // namespace kaibao
