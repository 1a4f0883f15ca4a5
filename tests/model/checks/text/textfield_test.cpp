// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/textfield.h"

#include "tests/model/checks/text/sentencesfixture.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Upheld = QStringLiteral("text.all_upheld");
const QString Fee = QStringLiteral("text.fee");

Report withCell(Report report, const char *key, const char *text)
{
    type(report, QLatin1String(key), QLatin1String(text));
    return report;
}

/// Scopes of the failed findings of a rule.
QStringList scopesOf(const QString &rule, const Report &report)
{
    TextChecks checks(report.edition());
    checks.assess(report);
    QStringList scopes;
    for (const Finding &finding : checks.findings()) {
        if (finding.rule == rule && finding.status == Status::Failed)
            scopes << finding.scope;
    }
    return scopes;
}

}  // namespace

TEST(TextFieldTest, DoubtsThatAllCasesWereUpheld)
{
    const Report both = reportSaying(QStringLiteral("信息公开行政复议3件、诉讼1件，均获维持。"));
    EXPECT_EQ(quotedBy(Upheld, both), QStringList{QStringLiteral("均获维持")});
    const Report litigation = reportSaying(QStringLiteral("因信息公开发生行政诉讼1件，零败诉。"));
    EXPECT_EQ(statusOf(Upheld, litigation), Status::Passed);
    const Report pending = withCell(litigation, "reviews/litigation_direct/pending", "1");
    EXPECT_EQ(quotedBy(Upheld, pending), QStringList{QStringLiteral("零败诉")});
    EXPECT_EQ(statusOf(Upheld, withCell(litigation, "reviews/litigation_direct/pending", "")),
              Status::Unassessed);
    EXPECT_EQ(statusOf(Upheld, reportSaying(QStringLiteral("全年办理行政复议案件3件，均获维持。"))),
              Status::NotApplicable);
    EXPECT_EQ(statusOf(Upheld, reportSaying(QStringLiteral("2023年信息公开行政复议3件，均获维持。"))),
              Status::NotApplicable);
}

TEST(TextFieldTest, AsksWhatWasChargedForRequests)
{
    const auto other = [](QStringView text) {
        return reportSaying(text.toString(), QStringLiteral("other"));
    };
    EXPECT_EQ(statusOf(Fee, other(u"本年未收取信息处理费。")), Status::Passed);
    EXPECT_EQ(statusOf(Fee, other(u"没有发生信息公开收费情况。")), Status::Passed);
    EXPECT_EQ(statusOf(Fee, other(u"收取信息处理费265500元。")), Status::Passed);
    EXPECT_EQ(scopesOf(Fee, other(u"无。")), QStringList{QStringLiteral("mention")});
    EXPECT_EQ(quotedBy(Fee, other(u"收取信息处理费265600元。")), QStringList{QStringLiteral("265600元")});
    EXPECT_EQ(quotedBy(Fee, other(u"未收取信息处理费。按件计收信息处理费260元。")),
              QStringList{QStringLiteral("未收取")});
    EXPECT_EQ(statusOf(Fee, other(u"收取信息处理费0元。")), Status::Passed);
    EXPECT_EQ(statusOf(Fee, other(u"收取信息处理费260元，其他申请未收取。")), Status::Passed);
    const Report unpaid =
        withCell(other(u"收取信息处理费260元。"), "requests/other_handling.fee_unpaid/total", "1");
    EXPECT_EQ(scopesOf(Fee, unpaid), QStringList{QStringLiteral("notice")});
    const Report noticed = withCell(other(u"发出收费通知，收取信息处理费260元。"),
                                    "requests/other_handling.fee_unpaid/total", "1");
    EXPECT_EQ(statusOf(Fee, noticed), Status::Passed);
    EXPECT_EQ(statusOf(Fee, withCell(other(u"收取信息处理费260元。"), "disclosure/fees/amount", "")),
              Status::Unassessed);
    EXPECT_EQ(
        statusOf(Fee, reportSaying(QStringLiteral("无"), QStringLiteral("other"), QStringLiteral("2019"))),
        Status::NotApplicable);
}

TEST(TextFieldTest, MissesAspects)
{
    const QString rule = QStringLiteral("text.aspects");
    Report report = reportSaying(
        QStringLiteral("（一）主动公开。（二）依申请公开。（三）政府信息管理。（四）平台建设。"));
    EXPECT_EQ(scopesOf(rule, report), QStringList{QStringLiteral("supervision")});
    report.setText(field::OrganisationKind, QStringLiteral("township_government"));
    EXPECT_EQ(scopesOf(rule, report),
              QStringList{QStringLiteral("supervision,assessment,appraisal,accountability")});
    report = reportSaying(
        QStringLiteral("主动公开、依申请公开、政府信息管理、平台建设、监督保障；考核、评议、问责。"));
    report.setText(field::OrganisationKind, QStringLiteral("county_government"));
    EXPECT_EQ(statusOf(rule, report), Status::Passed);
}

TEST(TextFieldTest, LeavesOpenWhatOnlyGovernmentsHaveToWriteOfWhereTheKindIsNotFilledIn)
{
    const QString five = QStringLiteral("主动公开、依申请公开、政府信息管理、平台建设、监督保障");
    const struct
    {
        QString text;
        const char *kind;
        Status status;
    } cases[] = {
        {five, "", Status::Unassessed},
        {five, "county_department", Status::Passed},
        {five, "township_government", Status::Failed},
        {five + QStringLiteral("；考核、评议、问责。"), "", Status::Passed},
        {QStringLiteral("主动公开；考核、评议、问责。"), "", Status::Failed},
    };
    for (const auto &[text, kind, status] : cases) {
        Report report = reportSaying(text);
        report.setText(field::OrganisationKind, QLatin1String(kind));
        EXPECT_EQ(statusOf(QStringLiteral("text.aspects"), report), status) << text.toStdString() << kind;
    }
}

TEST(TextFieldTest, WantsATextInEverySection)
{
    const QString rule = QStringLiteral("section.empty");
    Report report = reportSaying(QStringLiteral("无"), QStringLiteral("problems"));
    EXPECT_EQ(scopesOf(rule, report),
              (QStringList{QStringLiteral("overview"), QStringLiteral("problems"), QStringLiteral("other")}));
    report.setText(QStringLiteral("narrative/overview"), QStringLiteral("有"));
    report.setText(QStringLiteral("narrative/problems"), QStringLiteral("存在的问题是公开不及时。"));
    report.setText(QStringLiteral("narrative/other"), QStringLiteral("无"));
    EXPECT_EQ(scopesOf(rule, report), QStringList());
}

}  // namespace kaibao
