// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/checks.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

struct Case
{
    QStringView text;
    QStringView newRequests;  ///< this year's and last year's; no report of last year where there is none
    QStringView before;
    QStringView said;  ///< the messages of what failed, else why nothing is said
};

const QString Unknown =
    QStringLiteral("a figure that is said to have grown is not in the tables of both years");
const QString NoReport = QStringLiteral("the report of the year before is not at hand");

const Case Cases[] = {
    {u"收到政府信息公开申请20件，较上年增加14件。", u"20", u"16",
     u"“较上年增加14件”: from 16 last year to 20 this year it is 4 more."},
    {u"收到政府信息公开申请20件，同比减少4件。", u"20", u"16",
     u"“同比减少4件”: from 16 last year to 20 this year it is 4 more."},
    {u"收到政府信息公开申请20件，同比减少3件，下降15%。", u"20", u"24",
     u"“同比减少3件”: from 24 last year to 20 this year it is 4 less.|“同比减少3件，下降15%”: from 24 last "
     u"year to 20 "
     u"this year it is -16.7 %."},
    {u"收到政府信息公开申请20件，与上年持平。", u"20", u"16",
     u"“上年持平”: from 16 last year to 20 this year it is 4 more."},
    {u"收到政府信息公开申请20件，与上年持平。", u"20", u"20", u""},
    {u"收到政府信息公开申请20件，较上年增加4件，增长25%。", u"20", u"16", u""},
    {u"收到政府信息公开申请20件，其中自然人0件，较上年增加4件。", u"20", u"16", u""},
    {u"收到政府信息公开申请20件，上年16件，增加3件。", u"20", u"",
     u"“收到政府信息公开申请20件，上年16件，增加3件”: from 16 last year to 20 this year it is 4 more."},
    {u"收到政府信息公开申请20件，上年16件，增长20%。", u"20", u"",
     u"“收到政府信息公开申请20件，上年16件，增长20%”: from 16 last year to 20 this year it is 25.0 %."},
    {u"收到政府信息公开申请20件，上年16件，增加4件。", u"20", u"", u""},
    {u"收到政府信息公开申请20件，上年15件，增加5件。", u"20", u"16",
     u"“收到政府信息公开申请20件，上年15件，增加5件”: from 16 last year to 20 this year it is 4 more."},
    {u"收到政府信息公开申请20件，较上年增加14件。", u"20", u"", NoReport},
    {u"政府信息公开申请量由上年的16件增至20件，增长25%。", u"20", u"16", u""},
    {u"政府信息公开申请量由16件增至20件。", u"20", u"15",
     u"“政府信息公开申请量由16件增至20件”: from 15 last year to 20 this year it is 5 more."},
    {u"政府信息公开申请量由上年的16件增至20件。", u"20", u"", NoReport},
    {u"政府信息公开申请量由上年的16件增至20件。", u"20", u"-", Unknown},
    {u"政府信息公开申请量由上年的16件增至20件。", u"21", u"16", Unknown},
    {u"政府信息公开申请量由上年的20件增至16件。", u"16", u"",
     u"“政府信息公开申请量由上年的20件增至16件”: from 20 last year to 16 this year it is 4 less."},
    {u"收到政府信息公开申请由上年16件下降到10件，下降37.5%。", u"10", u"16", u""},
    {u"收到政府信息公开申请由上年16件下降到10件，下降60%。", u"10", u"16",
     u"“收到政府信息公开申请由上年16件下降到10件，下降60%”: from 16 last year to 10 this year it is -37.5 "
     u"%."},
    {u"收到政府信息公开申请由上年15件下降到10件，下降33.3%。", u"10", u"16",
     u"“收到政府信息公开申请由上年15件下降到10件”: from 16 last year to 10 this year it is 6 less."},
    {u"收到政府信息公开申请20件，较2023年申请量增加6件。", u"20", u"16",
     u"“较2023年申请量增加6件”: from 16 last year to 20 this year it is 4 more."},
    {u"收到政府信息公开申请20件，较上年增加14件。", u"20", u"-", Unknown},
    {u"收到政府信息公开申请20件，较上年增加14件。", u"21", u"16", Unknown},
};

/// A report of 2024 with one figure and one text, held against one with that figure; “-” leaves it blank.
QString saidOf(const Case &c)
{
    Report report = zeroReport(QStringLiteral("2021"));
    report.setYear(2024);
    type(report, QStringLiteral("requests/new/total"), c.newRequests.toString());
    report.setText(field::narrative(QStringLiteral("overview")), c.text.toString());
    std::optional<Report> previous;
    if (!c.before.isEmpty()) {
        previous = zeroReport(QStringLiteral("2021"));
        type(*previous, QStringLiteral("requests/new/total"),
             c.before == u"-" ? QString() : c.before.toString());
    }
    QStringList said;
    for (const Finding &finding : Checks(report, previous).all(report)) {
        if (finding.rule == u"years.growth_rate")
            said << (finding.status == Status::Failed ? finding.message : finding.because);
    }
    return said.join(u'|');
}

}  // namespace

TEST(GrowthCheckTest, HoldsDifferencesAndRatesAgainstBothYears)
{
    for (const Case &c : Cases)
        EXPECT_EQ(saidOf(c), c.said.toString()) << c.text.toString().toStdString();
}

TEST(GrowthCheckTest, LetsAmountsBeRounded)
{
    const auto statusOf = [](QStringView text) {
        Report report = zeroReport(QStringLiteral("2021"));
        report.setYear(2024);
        Report previous = report;
        type(report, QStringLiteral("disclosure/fees/amount"), QStringLiteral("26.5550"));
        type(previous, QStringLiteral("disclosure/fees/amount"), QStringLiteral("18.8710"));
        report.setText(field::narrative(QStringLiteral("overview")), text.toString());
        for (const Finding &finding : Checks(report, previous).all(report)) {
            if (finding.rule == u"years.growth_rate")
                return finding.status;
        }
        return Status::NotApplicable;
    };
    EXPECT_EQ(statusOf(u"行政事业性收费26.56万元，较上年增加7.69万元。"), Status::Passed);
    EXPECT_EQ(statusOf(u"行政事业性收费26.56万元，较上年增加7.7万元。"), Status::Passed);
    EXPECT_EQ(statusOf(u"行政事业性收费26.56万元，较上年增加6.78万元。"), Status::Failed);
}

}  // namespace kaibao
