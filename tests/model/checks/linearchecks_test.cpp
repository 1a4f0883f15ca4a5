// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/linearchecks.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

using Because = LinearChecks::Verdict::Because;

struct Case
{
    QStringView edition;
    QStringView rule;
    QStringView scope;
    QList<std::pair<QStringView, QStringView>> typed;  ///< into a report of zeros
    Status status;
    Because because = Because::Nothing;
};

// clang-format off
const Case Cases[] = {
    {u"2021", u"requests.balance", u"business", {}, Status::Passed},
    {u"2021", u"requests.balance", u"business", {{u"requests/new/business", u"3"}, {u"requests/carried_in/business", u"2"}, {u"requests/handled_total/business", u"4"}, {u"requests/carried_out/business", u"1"}}, Status::Passed},
    {u"2021", u"requests.balance", u"business", {{u"requests/new/business", u"3"}}, Status::Failed},
    {u"2019", u"requests.balance", u"total", {{u"requests/carried_out/total", u"1"}}, Status::Failed},
    {u"2021", u"requests.balance", u"business", {{u"requests/new/business", u""}}, Status::Unassessed, Because::Blank},
    {u"2021", u"requests.balance", u"business", {{u"requests/new/business", u"三"}}, Status::Unassessed, Because::NotUnderstood},
    {u"2021", u"requests.balance", u"business", {{u"requests/new/business", u"5"}, {u"requests/carried_in/business", u""}}, Status::Failed},
    {u"2021", u"requests.balance", u"business", {{u"requests/new/business", u"5"}, {u"requests/carried_out/business", u""}}, Status::Unassessed, Because::Blank},
    {u"2021", u"requests.handled_total", u"other", {}, Status::Passed},
    {u"2021", u"requests.handled_total", u"other", {{u"requests/granted/other", u"1"}}, Status::Failed},
    {u"2021", u"requests.handled_total", u"other", {{u"requests/other_handling.other/other", u"1"}, {u"requests/handled_total/other", u"1"}}, Status::Passed},
    {u"2019", u"requests.handled_total", u"other", {{u"requests/other_handling/other", u"2"}, {u"requests/handled_total/other", u"1"}}, Status::Failed},
    {u"2021", u"requests.row_total", u"denied.third_party", {}, Status::Passed},
    {u"2021", u"requests.row_total", u"denied.third_party", {{u"requests/denied.third_party/legal_service", u"7"}}, Status::Failed},
    {u"2019", u"requests.row_total", u"carried_in", {{u"requests/carried_in/total", u""}}, Status::Unassessed, Because::Blank},
    {u"2021", u"reviews.total", u"litigation_direct", {}, Status::Passed},
    {u"2021", u"reviews.total", u"litigation_direct", {{u"reviews/litigation_direct/other", u"1"}}, Status::Failed},
    {u"2021", u"disclosure.in_force_possible", u"normative_documents", {{u"disclosure/normative_documents/issued", u"3"}, {u"disclosure/normative_documents/repealed", u"1"}, {u"disclosure/normative_documents/in_force", u"2"}}, Status::Passed},
    {u"2021", u"disclosure.in_force_possible", u"normative_documents", {{u"disclosure/normative_documents/issued", u"3"}}, Status::Failed},
    {u"2021", u"disclosure.in_force_possible", u"normative_documents", {{u"disclosure/normative_documents/issued", u""}}, Status::Unassessed, Because::Blank},
    {u"2019", u"disclosure.disclosed_possible", u"regulations", {{u"disclosure/regulations/disclosed_this_year", u"3"}, {u"disclosure/regulations/disclosed_total", u"3"}}, Status::Passed},
    {u"2019", u"disclosure.disclosed_possible", u"regulations", {{u"disclosure/regulations/disclosed_this_year", u"3"}}, Status::Failed},
};
// clang-format on

Report reportOf(const Case &example)
{
    Report report = zeroReport(example.edition.toString());
    for (const auto &[key, text] : example.typed)
        type(report, key.toString(), text.toString());
    return report;
}

int ruleIndex(const Edition &edition, const QString &id, const QString &scope)
{
    for (int i = 0; i < edition.rules().size(); ++i) {
        if (edition.rules()[i].id == id && edition.rules()[i].scope == scope)
            return i;
    }
    ADD_FAILURE() << "no rule " << id.toStdString() << " for " << scope.toStdString();
    return 0;
}

}  // namespace

TEST(LinearChecksTest, JudgesEachRuleAsItsCaseSays)
{
    for (const Case &example : Cases) {
        const Report report = reportOf(example);
        SCOPED_TRACE(example.rule.toString().toStdString() + "/" + example.scope.toString().toStdString());
        LinearChecks checks(report.edition());
        checks.assess(report);
        const auto &verdict =
            checks.verdicts()[ruleIndex(report.edition(), example.rule.toString(), example.scope.toString())];
        EXPECT_EQ(verdict.status, example.status);
        EXPECT_EQ(verdict.because, example.because);
    }
}

TEST(LinearChecksTest, HasAPassingAndAFailingCaseForEachRule)
{
    for (const Edition &edition : testEditions().all()) {
        for (const LinearRule &rule : edition.rules()) {
            if (!rule.organisationKinds.isEmpty())
                continue;  // has a test of its own below
            const auto has = [&rule](Status status) {
                return std::any_of(std::begin(Cases), std::end(Cases), [&](const Case &example) {
                    return rule.id == example.rule && example.status == status;
                });
            };
            EXPECT_TRUE(has(Status::Passed)) << rule.id.toStdString();
            EXPECT_TRUE(has(Status::Failed)) << rule.id.toStdString();
        }
    }
}

TEST(LinearChecksTest, AsksARegulationOnlyFromABodyThatCanMakeNone)
{
    struct
    {
        QString kind;
        Status status;
        Because because = Because::Nothing;
    } const kinds[] = {
        {QStringLiteral("township_government"), Status::Failed},
        {QStringLiteral("county_department"), Status::Failed},
        {QStringLiteral("city_government"), Status::NotApplicable},
        {QString(), Status::Unassessed, Because::NoKind},
    };
    for (const auto &[kind, status, because] : kinds) {
        Report report = zeroReport(QStringLiteral("2021"));
        report.setText(field::OrganisationKind, kind);
        type(report, QStringLiteral("disclosure/regulations/in_force"), QStringLiteral("2"));
        LinearChecks checks(report.edition());
        checks.assess(report);
        const auto rule = QStringLiteral("disclosure.regulations_authority");
        const auto &verdict =
            checks.verdicts()[ruleIndex(report.edition(), rule, QStringLiteral("in_force"))];
        EXPECT_EQ(verdict.status, status) << kind.toStdString();
        EXPECT_EQ(verdict.because, because) << kind.toStdString();
        if (status == Status::Failed) {
            EXPECT_EQ(checks.verdicts()[ruleIndex(report.edition(), rule, QStringLiteral("issued"))].status,
                      Status::Passed);
        }
    }
}

TEST(LinearChecksTest, PassesABalancedReport)
{
    for (const QString &edition : {QStringLiteral("2019"), QStringLiteral("2021")}) {
        for (quint32 seed = 0; seed < 50; ++seed) {
            const Report report = balancedReport(edition, seed);
            LinearChecks checks(report.edition());
            checks.assess(report);
            for (int rule = 0; rule < checks.verdicts().size(); ++rule) {
                const Status status = checks.verdicts()[rule].status;
                ASSERT_TRUE(status == Status::Passed || status == Status::NotApplicable)
                    << checks.finding(report, rule).message.toStdString();
            }
        }
    }
}

TEST(LinearChecksTest, NeverPassesTheCheckOfAComputedTotal)
{
    Report report = zeroReport(QStringLiteral("2021"));
    const CellId total = cellOf(report.edition(), QStringLiteral("reviews/reconsideration/total"));
    report.setCell(total, {CellValue::count(0), Origin::Computed});
    LinearChecks checks(report.edition());
    checks.assess(report);
    const int rule =
        ruleIndex(report.edition(), QStringLiteral("reviews.total"), QStringLiteral("reconsideration"));
    EXPECT_EQ(checks.verdicts()[rule].status, Status::Unassessed);
    EXPECT_EQ(checks.verdicts()[rule].because, Because::Computed);
    EXPECT_FALSE(checks.finding(report, rule).because.isEmpty());
}

TEST(LinearChecksTest, SaysBothSidesAndTheDifference)
{
    Report report = zeroReport(QStringLiteral("2021"));
    type(report, QStringLiteral("requests/new/natural_person"), QStringLiteral("21"));
    type(report, QStringLiteral("requests/handled_total/natural_person"), QStringLiteral("20"));
    LinearChecks checks(report.edition());
    checks.assess(report);
    const int rule =
        ruleIndex(report.edition(), QStringLiteral("requests.balance"), QStringLiteral("natural_person"));
    const Finding finding = checks.finding(report, rule);
    ASSERT_TRUE(finding.sides.has_value());
    EXPECT_EQ(*finding.sides, (Finding::Sides{21, 20}));
    EXPECT_EQ(finding.message,
              QStringLiteral(
                  "自然人: received 21 + carried in 0 = 21, handled 20 + carried over 0 = 20, off by 1"));
    EXPECT_EQ(finding.cells.size(), 4);
}

TEST(LinearChecksTest, TellsWhatIsNoNumberFromWhatIsBlank)
{
    Report report(testEdition(QStringLiteral("2021")), 2025);
    type(report, QStringLiteral("requests/new/business"), QStringLiteral("1,23"));
    type(report, QStringLiteral("requests/new/natural_person"), QStringLiteral("3"));
    type(report, QStringLiteral("requests/new/total"), QStringLiteral("2"));
    LinearChecks checks(report.edition());
    checks.assess(report);
    const int rule = ruleIndex(report.edition(), QStringLiteral("requests.row_total"), QStringLiteral("new"));
    const QString message = checks.finding(report, rule).message;
    EXPECT_TRUE(message.contains(QStringLiteral("“1,23” + "))) << message.toStdString();
    EXPECT_TRUE(message.contains(QStringLiteral("(blank)"))) << message.toStdString();
}

TEST(LinearChecksTest, ReadsNoUnrelatedCell)
{
    const Edition &edition = testEdition(QStringLiteral("2021"));
    const LinearChecks checks(edition);
    for (int cell = 0; cell < edition.cells().size(); ++cell) {
        for (const int rule : checks.rulesReading(static_cast<CellId>(cell))) {
            const auto reads = [cell](const Term &term) { return index(term.cell) == cell; };
            const LinearRule &read = edition.rules()[rule];
            EXPECT_TRUE(std::any_of(read.left.begin(), read.left.end(), reads)
                        || std::any_of(read.right.begin(), read.right.end(), reads));
        }
    }
}

}  // namespace kaibao
