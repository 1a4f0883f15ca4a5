// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/yearchecks.h"

#include "model/checks/checks.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Overview = field::narrative(QStringLiteral("overview"));

QList<Finding> checkYears(const Report &report, const std::optional<Report> &previous = std::nullopt)
{
    const Checks checks(report, previous);
    QList<Finding> findings = checks.all(report);
    findings.removeIf([](const Finding &finding) { return !finding.rule.startsWith(u"years."); });
    return findings;
}

Status statusOf(const Report &report, const Report &previous, const QString &rule, const QString &scope = {})
{
    for (const Finding &finding : checkYears(report, previous)) {
        if (finding.rule == rule && (scope.isEmpty() || finding.scope == scope))
            return finding.status;
    }
    ADD_FAILURE() << "no finding of " << rule.toStdString();
    return Status::NotApplicable;
}

struct Case
{
    const char *rule;
    QStringView scope;
    QStringView edition;
    QList<std::pair<QStringView, QStringView>> lastYear;
    QList<std::pair<QStringView, QStringView>> thisYear;
    Status status;
};

// clang-format off
const Case Cases[] = {
    {"years.carried_over", u"business", u"2021", {{u"requests/carried_out/business", u"3"}}, {{u"requests/carried_in/business", u"3"}}, Status::Passed},
    {"years.carried_over", u"business", u"2021", {{u"requests/carried_out/business", u"3"}}, {{u"requests/carried_in/business", u"2"}}, Status::Failed},
    {"years.carried_over", u"business", u"2021", {{u"requests/carried_out/business", u""}}, {}, Status::Unassessed},
    {"years.in_force", u"normative_documents", u"2021", {{u"disclosure/normative_documents/in_force", u"5"}}, {{u"disclosure/normative_documents/issued", u"3"}, {u"disclosure/normative_documents/in_force", u"8"}}, Status::Passed},
    {"years.in_force", u"normative_documents", u"2021", {{u"disclosure/normative_documents/in_force", u"66"}}, {{u"disclosure/normative_documents/in_force", u"372"}}, Status::Failed},
    {"years.items", u"licensing", u"2019", {{u"disclosure/licensing/items_last_year", u"10"}, {u"disclosure/licensing/change", u"-4"}}, {{u"disclosure/licensing/items_last_year", u"6"}}, Status::Passed},
    {"years.items", u"licensing", u"2019", {{u"disclosure/licensing/items_last_year", u"10"}}, {{u"disclosure/licensing/items_last_year", u"9"}}, Status::Failed},
};
// clang-format on

Report filled(QStringView edition, const QList<std::pair<QStringView, QStringView>> &figures)
{
    Report report = zeroReport(edition.toString());
    for (const auto &[key, text] : figures)
        type(report, key.toString(), text.toString());
    return report;
}

}  // namespace

TEST(YearChecksTest, JudgesEachRuleAsItsCaseSays)
{
    for (const Case &example : Cases) {
        SCOPED_TRACE(example.rule);
        const Report before = filled(example.edition, example.lastYear);
        const Report now = filled(example.edition, example.thisYear);
        EXPECT_EQ(statusOf(now, before, QLatin1String(example.rule), example.scope.toString()),
                  example.status);
    }
}

TEST(YearChecksTest, AssessNothingWithoutLastYearsReport)
{
    const Report now = zeroReport(QStringLiteral("2021"));
    for (const Finding &finding : checkYears(now)) {
        EXPECT_EQ(finding.status, Status::Unassessed) << finding.rule.toStdString();
        EXPECT_FALSE(finding.because.isEmpty());
    }
}

TEST(YearChecksTest, CompareAcrossTheChangeOfFormOnlyWhatBothHave)
{
    Report before = zeroReport(QStringLiteral("2019"));
    type(before, QStringLiteral("requests/carried_out/other"), QStringLiteral("2"));
    const Report now = zeroReport(QStringLiteral("2021"));
    EXPECT_EQ(statusOf(now, before, QStringLiteral("years.carried_over"), QStringLiteral("other")),
              Status::Failed);
    EXPECT_EQ(statusOf(now, before, QStringLiteral("years.in_force")), Status::NotApplicable);
}

TEST(YearChecksTest, AskAboutFiguresThatJump)
{
    const std::tuple<QStringView, QStringView, Status> jumps[] = {
        {u"550", u"9487", Status::Failed}, {u"100", u"20", Status::Failed}, {u"100", u"21", Status::Passed},
        {u"21", u"0", Status::Failed},     {u"20", u"0", Status::Passed},   {u"0", u"50", Status::Passed},
        {u"1", u"9", Status::Passed},      {u"2", u"10", Status::Failed},
    };
    for (const auto &[last, current, status] : jumps) {
        const Report before = filled(u"2021", {{u"disclosure/licensing/decisions", last}});
        const Report now = filled(u"2021", {{u"disclosure/licensing/decisions", current}});
        EXPECT_EQ(statusOf(now, before, QStringLiteral("years.jump")), status)
            << last.toString().toStdString() << " to " << current.toString().toStdString();
    }
}

TEST(YearChecksTest, CompareAcrossTheChangeOfFormByTheKeysThatBothHave)
{
    const Report before = zeroReport(QStringLiteral("2019"));
    const Report now = zeroReport(QStringLiteral("2021"));
    const ReportPair reports{now, &before};
    QStringList unmatched;
    for (int i = 0; i < now.edition().cells().size(); ++i) {
        const Cell &cell = now.edition().cells()[i];
        const QString row = cell.table + u'/' + cell.row;
        if (!reports.valueBefore(static_cast<CellId>(i)) && !unmatched.contains(row))
            unmatched << row;
    }
    EXPECT_EQ(unmatched,
              QStringList(
                  {QStringLiteral("disclosure/regulations"), QStringLiteral("disclosure/normative_documents"),
                   QStringLiteral("disclosure/fees"), QStringLiteral("requests/other_handling.not_corrected"),
                   QStringLiteral("requests/other_handling.fee_unpaid"),
                   QStringLiteral("requests/other_handling.other")}));
}

TEST(YearChecksTest, FollowEditsWithoutReadingWhatDidNotChange)
{
    Report before = zeroReport(QStringLiteral("2021"));
    before.setText(Overview, QStringLiteral("全年通过门户网站主动公开信息131条，内容真实完整。"));
    Report now = before;
    Checks checks(now, before);
    const auto share = [&checks] {
        for (const Finding &finding : checks.open()) {
            if (finding.rule == u"years.unchanged_text" && finding.field == Overview)
                return finding.measure;
        }
        return QString();
    };
    EXPECT_EQ(share(), QStringLiteral("100 %"));
    const auto edit = [&](const Change &change) {
        apply(now, change);
        checks.update(now, change);
    };
    edit(Change().setText(now, Overview, QStringLiteral("今年新设了乡镇便民服务窗口的公开专栏。")));
    EXPECT_EQ(share(), QString());
    edit(Change().setText(now, Overview, before.text(Overview)));
    edit(Change().setCell(now, cellOf(now.edition(), QStringLiteral("disclosure/licensing/decisions")),
                          {CellValue::count(30), Origin::Typed}));
    EXPECT_EQ(share(), QStringLiteral("100 %"));
}

TEST(YearChecksTest, StandFiveMillionCharacters)
{
    for (const QString &unit : {QStringLiteral("府"), QStringLiteral("7"), QString(QChar(0xD800)),
                                QStringLiteral("。"), QStringLiteral("今年收到三件来信，都已办结。")}) {
        Report before = zeroReport(QStringLiteral("2021"));
        before.setText(Overview, unit.repeated(5'000'000 / unit.size()));
        UnchangedText unchanged;
        unchanged.assess({before, &before});
        const Finding finding = unchanged.finding({before, &before});
        EXPECT_EQ(finding.status, unit == u"7" ? Status::Passed : Status::Failed) << "figures are set aside";
    }
}

TEST(YearChecksTest, WeighTheTextThatDidNotChange)
{
    const QString same = QStringLiteral("全年通过门户网站主动公开信息 %1 条，内容真实完整。");
    const QString other = QStringLiteral("今年新设了乡镇便民服务窗口的公开专栏。");
    struct Weighed
    {
        QString text;
        Status status;
        Level level;
    };
    const Weighed cases[] = {
        {same.arg(152), Status::Failed, Level::Explain},
        {same.arg(152) + other + other + other, Status::Failed, Level::Hint},
        {other, Status::Passed, Level::Hint},
        {{}, Status::Passed, Level::Hint},
    };
    Report before = zeroReport(QStringLiteral("2021"));
    before.setText(Overview, same.arg(131));
    for (const Weighed &example : cases) {
        Report now = zeroReport(QStringLiteral("2021"));
        now.setText(Overview, example.text);
        UnchangedText unchanged;
        unchanged.assess({now, &before});
        const Finding finding = unchanged.finding({now, &before});
        EXPECT_EQ(finding.status, example.status) << finding.message.toStdString();
        EXPECT_EQ(finding.level, example.level) << finding.message.toStdString();
    }
}

}  // namespace kaibao
