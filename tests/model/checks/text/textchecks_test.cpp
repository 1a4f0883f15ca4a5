// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/textchecks.h"

#include "tests/model/checks/text/realreportsfixture.h"
#include "tests/model/checks/text/sentencesfixture.h"
#include "tests/support/reports.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QList<Finding> findingsOf(const Report &report)
{
    TextChecks checks(report.edition());
    checks.assess(report);
    return checks.findings();
}

QString describe(const Report &report, const Finding &finding)
{
    const QString words = report.text(finding.field).mid(finding.offset, finding.length);
    return finding.rule + u' ' + (words.isEmpty() ? finding.scope : words);
}

QStringList failedIn(const Report &report)
{
    QStringList failed;
    for (const Finding &finding : findingsOf(report)) {
        if (finding.status == Status::Failed)
            failed << describe(report, finding);
    }
    return failed;
}

Change textChange(const Report &report, const QString &name, const QString &text)
{
    return Change().setText(report, field::narrative(name), text);
}

}  // namespace

TEST(TextChecksTest, ReadsTheNumbersOfRealReports)
{
    const std::optional<Report> large = realReport(QStringLiteral("005"));
    if (!large)
        GTEST_SKIP() << "no shared data: set KAIBAO_SHARED";
    for (const Finding &finding : findingsOf(*large)) {
        if (finding.rule == u"text.figure") {
            EXPECT_EQ(finding.message.count(u'='), 10) << finding.message.toStdString();
        }
    }
    EXPECT_EQ(statusOf(QStringLiteral("text.figure"), *realReport(QStringLiteral("001"))), Status::Passed);
}

TEST(TextChecksTest, FindsEverySlipPlantedInTheSamplesAndNoneInTheCleanOnes)
{
    EXPECT_EQ(failedIn(sampleReport(QStringLiteral("2021-clean"))), QStringList());
    EXPECT_EQ(failedIn(sampleReport(QStringLiteral("2019-clean"))), QStringList());
    const QStringList slips = {
        QStringLiteral("text.figure 现行有效13件"),
        QStringLiteral("text.figure 行政许可决定143件"),
        QStringLiteral("text.figure 自然人申请22件"),
        QStringLiteral("text.figure 已办结32件"),
        QStringLiteral("text.figure 行政复议4件"),
        QStringLiteral(
            "text.parts 340条，其中政策文件20条、乡村振兴72条、财政资金48条、社会救助61条、工作动态137条"),
        QStringLiteral("text.parts 31件，其中自然人申请22件、法人或其他组织申请10件"),
        QStringLiteral("text.percentage 33件，已办结32件，办结率98%"),
        QStringLiteral("text.all_upheld 均获维持"),
        QStringLiteral("text.fee 未收取"),
        QStringLiteral("text.fee notice"),
        QStringLiteral("text.year 2023年"),
        QStringLiteral("text.year 202525年12月31日"),
        QStringLiteral("text.year 2025年"),
        QStringLiteral("text.period 2024年1月1日至2024年12月31日"),
        QStringLiteral("text.citation 国办公开办函〔2019〕60号"),
        QStringLiteral("text.other_organisation 白沙河乡人民政府"),
        QStringLiteral("text.aspects supervision,assessment,appraisal,accountability"),
        QStringLiteral("text.numbering 六部分"),
        QStringLiteral("text.numbering （二）"),
        QStringLiteral("text.doubled 公开公开"),
        QStringLiteral("text.doubled 、、"),
        QStringLiteral("text.doubled （"),
        QStringLiteral("text.template_note （文字描述）")};
    EXPECT_EQ(failedIn(sampleReport(QStringLiteral("2021-findings"))), slips);
    const QStringList old = {
        QStringLiteral("section.empty 无\n"), QStringLiteral("section.empty other"),
        QStringLiteral("text.citation 国办公开办函〔2019〕60号"), QStringLiteral("text.citation 771号"),
        QStringLiteral("text.aspects management,supervision,assessment,appraisal,accountability")};
    EXPECT_EQ(failedIn(sampleReport(QStringLiteral("2019-findings"))), old);
}

TEST(TextChecksTest, SaysWhatItCouldNotHoldAgainstACell)
{
    const Report report = sampleReport(QStringLiteral("2021-findings"));
    const QList<Finding> all = findingsOf(report);
    const auto open =
        std::find_if(all.begin(), all.end(), [](const Finding &f) { return f.status == Status::Unassessed; });
    ASSERT_NE(open, all.end());
    EXPECT_EQ(open->rule, QStringLiteral("text.figure"));
    EXPECT_TRUE(open->message.contains(QStringLiteral("行政处罚决定22件"))) << open->message.toStdString();
    EXPECT_TRUE(open->message.contains(QStringLiteral("行政强制3件"))) << open->message.toStdString();
}

TEST(TextChecksTest, SaysSomethingOfEveryRule)
{
    for (const QString &edition : {QStringLiteral("2019"), QStringLiteral("2021")}) {
        QStringList rules;
        for (const Finding &finding : findingsOf(Report(testEdition(edition), edition.toInt()))) {
            EXPECT_FALSE(finding.message.isEmpty());
            EXPECT_EQ(finding.fingerprint.size(), 12);
            EXPECT_EQ(finding.status == Status::Unassessed, !finding.because.isEmpty())
                << finding.rule.toStdString();
            rules << finding.rule;
        }
        rules.removeDuplicates();
        EXPECT_EQ(rules.size(), 15);
    }
}

TEST(TextChecksTest, FollowsTextsCellsYearAndName)
{
    Report report = sampleReport(QStringLiteral("2021-clean"));
    TextChecks checks(report.edition());
    checks.assess(report);
    const auto apply = [&](const Change &change) {
        kaibao::apply(report, change);
        checks.reassess(report, change);
        EXPECT_EQ(checks.findings(), findingsOf(report));
    };
    apply(textChange(report, QStringLiteral("overview"), QStringLiteral("收到政府信息公开申请3件。")));
    apply(Change().setCell(report, cellOf(report.edition(), QStringLiteral("requests/new/total")),
                           {CellValue::count(3), {}}));
    apply(Change().setCell(report,
                           cellOf(report.edition(), QStringLiteral("reviews/reconsideration/pending")),
                           {CellValue(), {}}));
    apply(Change().setYear(report, 2025));
    apply(Change().setText(report, field::OrganisationName, QStringLiteral("云岭县白沙河乡人民政府")));
    apply(Change().setText(report, field::OrganisationKind, QStringLiteral("county_department")));
    apply(Change().setText(report, field::Title, QStringLiteral("2023年政府信息公开工作年度报告")));
    apply(textChange(report, QStringLiteral("overview"), QString()));
}

TEST(TextChecksTest, BindsAReasonToTheWordsAndValuesOnly)
{
    Report report = reportSaying(QStringLiteral("收到政府信息公开申请25件。"));
    const auto fingerprint = [&] {
        for (const Finding &finding : findingsOf(report)) {
            if (finding.rule == u"text.figure" && finding.status == Status::Failed)
                return finding.fingerprint;
        }
        return QString();
    };
    const QString first = fingerprint();
    report.setText(QStringLiteral("narrative/overview"),
                   QStringLiteral("全年运行平稳。我镇收到政府信息公开申请25件。"));
    EXPECT_EQ(fingerprint(), first);
    report.setText(QStringLiteral("narrative/overview"), QStringLiteral("收到政府信息公开申请26件。"));
    EXPECT_NE(fingerprint(), first);
    report.setText(QStringLiteral("narrative/overview"), QStringLiteral("收到政府信息公开申请25件。"));
    type(report, QStringLiteral("requests/new/total"), QStringLiteral("24"));
    EXPECT_NE(fingerprint(), first);
}

// A square of these lengths would run into the test's time limit.
TEST(TextChecksTest, StandsAnyText)
{
    constexpr qsizetype Characters = 1'000'000;
    const QString units[] = {QStringLiteral("府"),
                             QStringLiteral("1"),
                             QStringLiteral("一"),
                             QStringLiteral("（"),
                             QStringLiteral("）"),
                             QStringLiteral("“"),
                             QStringLiteral("、"),
                             QStringLiteral(" "),
                             QStringLiteral("\n"),
                             QStringLiteral("的"),
                             QStringLiteral("X"),
                             QString(QChar(0xD800)),
                             QString(QChar(0xDC00)),
                             QStringLiteral("3件"),
                             QStringLiteral("其中3件"),
                             QStringLiteral("3件（"),
                             QStringLiteral("占3%"),
                             QStringLiteral("办结率3%"),
                             QStringLiteral("收到政府信息公开申请3件，"),
                             QStringLiteral("未收到"),
                             QStringLiteral("行政复议"),
                             QStringLiteral("2023年"),
                             QStringLiteral("1月1日至"),
                             QStringLiteral("一是"),
                             QStringLiteral("国办公开办函〔"),
                             QStringLiteral("《条例"),
                             QStringLiteral("镇人民政府"),
                             QStringLiteral("我局"),
                             QStringLiteral("1.\n"),
                             QStringLiteral("（二）\n"),
                             QStringLiteral("剩余3件"),
                             QStringLiteral("未收取3元"),
                             QStringLiteral("收到3件"),
                             QStringLiteral("政府信息公开申请"),
                             QStringLiteral("总体情况六部分"),
                             QStringLiteral("收到申请3件，同比增长"),
                             QStringLiteral("同比增长5%"),
                             QStringLiteral("收到申请3件（较上年的2件多4件"),
                             QStringLiteral("2024-01-01-"),
                             QStringLiteral("{"),
                             QStringLiteral("{requests/new/total}")};
    for (const QString &unit : units) {
        Report report(testEdition(QStringLiteral("2021")), 2024);
        report.setText(field::OrganisationName, QStringLiteral("云岭县青石桥镇人民政府"));
        for (const QString &name : report.edition().narratives())
            report.setText(field::narrative(name), unit.repeated(Characters / unit.size()));
        EXPECT_LT(findingsOf(report).size(), 500) << unit.toStdString();
    }
}

TEST(TextChecksTest, StandsFiveMillionCharacters)
{
    for (const QString &unit :
         {QStringLiteral("府"), QStringLiteral("7"), QString(QChar(0xD800)), QStringLiteral("收到3件")}) {
        const QString text = unit.repeated(5'000'000 / unit.size());
        const Report report = reportSaying(text);
        EXPECT_LT(findingsOf(report).size(), 100) << unit.toStdString();
    }
}

}  // namespace kaibao
