// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/xlsxwriter.h"

#include "model/exchange/reader.h"
#include "tests/support/reports.h"
#include "tests/support/roundtrip.h"
#include "tests/support/unzipped.h"

#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kaibao {

namespace {

using testing::HasSubstr;
using testing::Not;

std::string partOf(const Report &report, const QString &name)
{
    const Result<QByteArray> book = writeXlsx(report);
    EXPECT_TRUE(book.ok());
    return book ? unzipped(*book).value(name).toStdString() : std::string();
}

const QString RequestsSheet = QStringLiteral("xl/worksheets/sheet3.xml");

}  // namespace

TEST(XlsxWriterTest, WritesWhatTheReaderReads)
{
    QRandomGenerator random(2021);
    for (int round = 0; round < 50; ++round) {
        SCOPED_TRACE(round);
        const Report report = randomReport(random);
        const Result<ImportedReport> read =
            readReportBytes(writeXlsx(report).value(), QStringLiteral("report.xlsx"), testEditions());
        ASSERT_EQ(lostOnTheWay(withoutTrailingZeros(report), read), QStringList());
    }
}

TEST(XlsxWriterTest, HasASheetForTheTextsEachTableAndTheChecks)
{
    const std::string workbook =
        partOf(zeroReport(QStringLiteral("2021")), QStringLiteral("xl/workbook.xml"));
    for (const char *name :
         {"2021年政府信息公开工作年度报告", "主动公开政府信息情况", "收到和处理政府信息公开申请情况",
          "政府信息公开行政复议、行政诉讼情况", "Checks"})
        EXPECT_THAT(workbook, HasSubstr("<sheet name=\"" + std::string(name) + '"'));
}

TEST(XlsxWriterTest, TheSameReportIsTheSameFile)
{
    const Report report = sampleReport(QStringLiteral("2021-clean"));
    EXPECT_EQ(writeXlsx(report).value(), writeXlsx(report).value());
}

TEST(XlsxWriterTest, ATotalIsAFormulaWithItsValue)
{
    Report report = zeroReport(QStringLiteral("2021"));
    type(report, QStringLiteral("requests/new/business"), QStringLiteral("7"));
    type(report, QStringLiteral("requests/new/total"), QStringLiteral("7"));
    EXPECT_THAT(partOf(report, RequestsSheet), HasSubstr("<f>SUM(D5:I5)</f><v>7</v>"));
}

TEST(XlsxWriterTest, ATotalThatIsNotTheSumStaysTheNumberItIs)
{
    Report report = zeroReport(QStringLiteral("2021"));
    type(report, QStringLiteral("requests/new/total"), QStringLiteral("12345"));
    const std::string sheet = partOf(report, RequestsSheet);
    EXPECT_THAT(sheet, HasSubstr("<v>12345</v>"));
    EXPECT_THAT(sheet, Not(HasSubstr("SUM(D5:I5)")));
}

TEST(XlsxWriterTest, WhatWasTypedIsTextAndNeverAFormula)
{
    Report report = zeroReport(QStringLiteral("2021"));
    type(report, QStringLiteral("requests/new/other"), QStringLiteral("=1+1"));
    EXPECT_THAT(partOf(report, QStringLiteral("xl/sharedStrings.xml")), HasSubstr("<t>=1+1</t>"));
    EXPECT_THAT(partOf(report, RequestsSheet), Not(HasSubstr("<f>1+1")));
}

TEST(XlsxWriterTest, ALargeFigureShrinksIntoItsCellAndKeepsItsRow)
{
    const auto heights = [](const std::string &sheet) {
        QStringList all;
        static const QRegularExpression height(QStringLiteral(" ht=\"[0-9.]+\""));
        for (auto found = height.globalMatch(QString::fromStdString(sheet)); found.hasNext();)
            all << found.next().captured();
        return all;
    };
    Report report = zeroReport(QStringLiteral("2021"));
    const QStringList usual = heights(partOf(report, RequestsSheet));
    type(report, QStringLiteral("requests/new/business"), QStringLiteral("123456789"));
    EXPECT_EQ(heights(partOf(report, RequestsSheet)), usual);
    const std::string styles = partOf(report, QStringLiteral("xl/styles.xml"));
    EXPECT_THAT(styles, HasSubstr("formatCode=\"0\""));
    EXPECT_THAT(styles, HasSubstr("shrinkToFit=\"1\""));
}

TEST(XlsxWriterTest, AmountsKeepTheirDecimals)
{
    Report report = zeroReport(QStringLiteral("2021"));
    type(report, QStringLiteral("disclosure/fees/amount"), QStringLiteral("18.8710"));
    EXPECT_THAT(partOf(report, QStringLiteral("xl/worksheets/sheet2.xml")), HasSubstr("<v>18.871</v>"));
    EXPECT_THAT(partOf(report, QStringLiteral("xl/styles.xml")), HasSubstr("formatCode=\"0.0000\""));
    type(report, QStringLiteral("disclosure/fees/amount"), QStringLiteral("999999999.999999"));
    EXPECT_THAT(partOf(report, QStringLiteral("xl/worksheets/sheet2.xml")),
                HasSubstr("<v>999999999.999999</v>"));
}

TEST(XlsxWriterTest, ATitleThatExcelDoesNotAllowStillNamesASheet)
{
    Report report = zeroReport(QStringLiteral("2021"));
    report.setText(field::Title, QStringLiteral("[2021]年/报告*? 主动公开政府信息情况和很多很多很多别的"));
    EXPECT_THAT(partOf(report, QStringLiteral("xl/workbook.xml")), HasSubstr("<sheet name=\"2021 年 报告"));
    report.setText(field::Title, QStringLiteral("主动公开政府信息情况"));
    EXPECT_TRUE(writeXlsx(report).ok());
}

}  // namespace kaibao
