// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/zeroreport.h"

#include "model/checks/completeness.h"
#include "model/report/succession.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Overview = field::narrative(QStringLiteral("overview"));

Report blank(const QString &edition)
{
    return Report(testEdition(edition), edition.toInt());
}

Report with(Report report, const Change &change)
{
    apply(report, change);
    return report;
}

}  // namespace

TEST(ZeroReportTest, IsAskedOfABlankTable)
{
    EXPECT_TRUE(mayBeZeroReport(blank(QStringLiteral("2021"))));
    EXPECT_TRUE(mayBeZeroReport(blank(QStringLiteral("2019"))));
    Report begun = blank(QStringLiteral("2021"));
    type(begun, QStringLiteral("requests/new/business"), QStringLiteral("0"));
    EXPECT_FALSE(mayBeZeroReport(begun)) << "the clerk is typing already";
    EXPECT_FALSE(mayBeZeroReport(zeroReport(QStringLiteral("2021")))) << "nothing is open";
}

TEST(ZeroReportTest, IsNotForABodyThatStillHasRequestsOfLastYear)
{
    Report old = zeroReport(QStringLiteral("2021"));
    EXPECT_TRUE(mayBeZeroReport(successorOf(old, old.edition()).report));
    type(old, QStringLiteral("requests/carried_out/other"), QStringLiteral("1"));
    EXPECT_FALSE(mayBeZeroReport(successorOf(old, old.edition()).report));
}

TEST(ZeroReportTest, FillsTheTableWithConfirmedZeros)
{
    const Report old = zeroReport(QStringLiteral("2021"));
    const Report before = successorOf(old, old.edition()).report;
    const Report after = with(before, noRequests(before));
    for (const GridBox &box : after.edition().findTable(u"requests")->boxes) {
        if (box.kind != GridBox::Kind::Value)
            continue;
        const CellEntry &entry = after.cell(box.cell);
        EXPECT_EQ(entry.value, CellValue::count(0)) << after.edition().cell(box.cell).key().toStdString();
        EXPECT_TRUE(entry.origin == Origin::Confirmed || entry.origin == Origin::Computed);
    }
    const Completeness completeness(after, Checks(after));
    for (const Task &task : completeness.tasks())
        EXPECT_NE(task.part, QStringLiteral("requests"));
}

TEST(ZeroReportTest, SaysSoInTheParagraphThatItBelongsTo)
{
    Report report = blank(QStringLiteral("2021"));
    report.setText(Overview, QStringLiteral("（一）主动公开。甲。\n（二）依申请公开。\n（三）管理。乙。\n"));
    EXPECT_FALSE(saysZero(report));
    const Report after = with(report, withZeroSentence(report));
    EXPECT_TRUE(saysZero(after));
    EXPECT_EQ(after.text(Overview),
              QStringLiteral("（一）主动公开。甲。\n（二）依申请公开。%1\n（三）管理。乙。\n")
                  .arg(zeroSentence(report)));
    EXPECT_TRUE(zeroSentence(report).startsWith(QStringLiteral("2021年")));
}

TEST(ZeroReportTest, MakesAParagraphWhereThereIsNone)
{
    const Report report = blank(QStringLiteral("2021"));
    EXPECT_EQ(with(report, withZeroSentence(report)).text(Overview), zeroSentence(report) + u'\n');
}

/// The sentence is one that the checks of the text themselves understand.
TEST(ZeroReportTest, AgreesWithTheChecksOfTheText)
{
    for (const char *sample : {"2021-clean", "2019-clean"}) {
        Report report = sampleReport(QLatin1String(sample));
        for (const GridBox &box : report.edition().findTable(u"requests")->boxes) {
            if (box.kind == GridBox::Kind::Value)
                report.setCell(box.cell, {CellValue::count(0), Origin::Confirmed});
        }
        report.setText(Overview, {});
        report = with(report, withZeroSentence(report));
        const Checks checks(report);
        for (const Finding &finding : checks.open()) {
            const bool figures = finding.rule == u"text.figure" || finding.rule == u"text.parts";
            EXPECT_FALSE(figures && finding.field == Overview && finding.status == Status::Failed)
                << finding.message.toStdString();
        }
    }
}

}  // namespace kaibao
