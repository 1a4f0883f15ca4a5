// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/checks.h"

#include "model/report/totals.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

CellEntry randomEntry(QRandomGenerator &random, CellKind kind)
{
    static const QString texts[] = {{},
                                    QStringLiteral("0"),
                                    QStringLiteral("1"),
                                    QStringLiteral("17"),
                                    QStringLiteral("三"),
                                    QStringLiteral("-3")};
    const auto origin = random.bounded(4) == 0 ? Origin::Computed : Origin::Typed;
    return {CellValue::parse(texts[random.bounded(6)], kind), origin};
}

Change randomChange(const Report &report, QRandomGenerator &random)
{
    Change change;
    const int cells = static_cast<int>(report.edition().cells().size());
    const int first = random.bounded(cells);
    for (int i = 0; i < 1 + random.bounded(3) && first + i < cells; ++i) {
        const auto cell = static_cast<CellId>(first + i);
        change.setCell(report, cell, randomEntry(random, report.edition().cell(cell).kind));
    }
    if (random.bounded(10) == 0) {
        change.setText(report, field::OrganisationKind,
                       random.bounded(2) ? QStringLiteral("township_government") : QStringLiteral("other"));
    }
    if (random.bounded(10) == 0)
        change.setYear(report, 2018 + random.bounded(5));
    return withComputedTotals(report, change);
}

const Finding *find(const QList<Finding> &findings, const QString &rule, const QString &scope = {})
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.rule == rule && (scope.isEmpty() || finding.scope == scope);
    });
    return found == findings.end() ? nullptr : &*found;
}

}  // namespace

TEST(ChecksTest, IncrementalEqualsFullAfterAnyEdits)
{
    QRandomGenerator random(20211);
    for (int round = 0; round < 200; ++round) {
        Report report = round % 2 ? balancedReport(QStringLiteral("2021"), random.generate())
                                  : Report(testEdition(QStringLiteral("2019")), 2019);
        const Report previous = balancedReport(report.edition().key(), random.generate());
        Checks checks(report, previous);
        QList<Change> done;
        const QList<Finding> start = checks.open();
        for (int step = 0; step < 20; ++step) {
            done << randomChange(report, random);
            apply(report, done.last());
            checks.update(report, done.last());
            const Checks full(report, previous);
            ASSERT_EQ(checks.open(), full.open());
            ASSERT_EQ(checks.summary(), full.summary());
        }
        while (!done.isEmpty()) {
            const Change back = done.takeLast().inverted();
            apply(report, back);
            checks.update(report, back);
        }
        ASSERT_EQ(checks.open(), start) << "undoing everything must bring back the first findings";
    }
}

TEST(ChecksTest, CountsEveryRuleOnce)
{
    const Report report = balancedReport(QStringLiteral("2021"), 3);
    for (const std::optional<Report> &previous :
         {std::optional<Report>(), std::optional(balancedReport(QStringLiteral("2021"), 4))}) {
        const Checks checks(report, previous);
        const CheckSummary &summary = checks.summary();
        EXPECT_EQ(summary.rules() + summary.notApplicable, checks.all(report).size());
        EXPECT_EQ(summary.unassessed + summary.must + summary.explain + summary.hint, checks.open().size());
    }
}

TEST(ChecksTest, ReportsBlanksOncePerTable)
{
    Report report = zeroReport(QStringLiteral("2021"));
    for (const QStringView key :
         {u"requests/new/other", u"requests/granted/other", u"reviews/reconsideration/upheld"})
        type(report, key.toString(), {});
    const Checks checks(report);
    const Finding *requests = find(checks.open(), QStringLiteral("cells.blank"), QStringLiteral("requests"));
    ASSERT_TRUE(requests);
    EXPECT_EQ(requests->cells.size(), 2);
    EXPECT_TRUE(requests->message.contains(QStringLiteral("2 of 175")));
    EXPECT_EQ(requests->level, Level::Must);
    EXPECT_TRUE(find(checks.open(), QStringLiteral("cells.blank"), QStringLiteral("reviews")));
    EXPECT_FALSE(find(checks.open(), QStringLiteral("cells.blank"), QStringLiteral("disclosure")));
}

TEST(ChecksTest, QuotesWhatItDoesNotUnderstand)
{
    Report report = zeroReport(QStringLiteral("2019"));
    type(report, QStringLiteral("disclosure/procurement/amount"), QStringLiteral("251000元"));
    const Checks checks(report);
    const Finding *finding = find(checks.open(), QStringLiteral("cells.not_understood"));
    ASSERT_TRUE(finding);
    EXPECT_TRUE(finding->message.contains(QStringLiteral("“251000元”"))) << finding->message.toStdString();
    EXPECT_EQ(checks.levelAt(finding->cells.first()), Level::Must);
}

TEST(ChecksTest, SeesTheLayoutOfAnotherYear)
{
    Report report = zeroReport(QStringLiteral("2019"));
    EXPECT_FALSE(find(Checks(report).open(), QStringLiteral("edition.wrong")));
    report.setYear(2022);
    EXPECT_TRUE(find(Checks(report).open(), QStringLiteral("edition.wrong")));
}

TEST(ChecksTest, PutsTheMostUrgentFirst)
{
    Report report = zeroReport(QStringLiteral("2021"));
    report.setText(field::OrganisationKind, QStringLiteral("township_government"));
    type(report, QStringLiteral("disclosure/regulations/issued"), QStringLiteral("1"));
    type(report, QStringLiteral("requests/new/other"), QStringLiteral("1"));
    type(report, QStringLiteral("reviews/reconsideration/upheld"), {});
    const QList<Finding> open = Checks(report).open();
    ASSERT_GE(open.size(), 4);
    EXPECT_EQ(open.first().level, Level::Must);
    EXPECT_EQ(open.last().status, Status::Unassessed);
}

TEST(ChecksTest, ChangesItsFingerprintWithTheValues)
{
    Report report = zeroReport(QStringLiteral("2021"));
    const QString key = QStringLiteral("requests/new/other");
    type(report, key, QStringLiteral("5"));
    const QString five = find(Checks(report).open(), QStringLiteral("requests.balance"))->fingerprint;
    type(report, key, QStringLiteral("7"));
    const QString seven = find(Checks(report).open(), QStringLiteral("requests.balance"))->fingerprint;
    type(report, key, QStringLiteral("5"));
    EXPECT_NE(five, seven);
    EXPECT_EQ(five, find(Checks(report).open(), QStringLiteral("requests.balance"))->fingerprint);
}

}  // namespace kaibao
