// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/checks.h"

#include "model/checks/explained.h"
#include "model/report/totals.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// A thousand, or as many as KAIBAO_SEQUENCES says: 10,000 take half a minute.
int sequences()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("KAIBAO_SEQUENCES", &given);
    return given ? count : 1000;
}

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

/// What a narrative may say; some of it is wrong, some stood in last year's report.
const QString Sentences[] = {
    QStringLiteral("全年收到政府信息公开申请17件，同比增长5%。\n"),
    QStringLiteral("发布信息100条，其中政策20条、动态50条、其他28条。"),
    QStringLiteral("2018年，我镇公开公开信息20条（其中政策3条。"),
    QStringLiteral("全年收取信息处理费17元。\n"),
    QStringLiteral("因政府信息公开被申请行政复议1件，均获维持。\n"),
};

void changeCells(Change &change, const Report &report, QRandomGenerator &random)
{
    const int cells = static_cast<int>(report.edition().cells().size());
    const int first = random.bounded(cells);
    for (int i = 0; i < 1 + random.bounded(3) && first + i < cells; ++i) {
        const auto cell = static_cast<CellId>(first + i);
        change.setCell(report, cell, randomEntry(random, report.edition().cell(cell).kind));
    }
}

void changeText(Change &change, const Report &report, QRandomGenerator &random)
{
    const QStringList &narratives = report.edition().narratives();
    const QString field = field::narrative(narratives[random.bounded(narratives.size())]);
    const bool more = random.bounded(3) > 0;
    change.setText(report, field,
                   more ? report.text(field) + Sentences[random.bounded(int(std::size(Sentences)))]
                        : QString());
}

void explainSomething(Change &change, const Report &report, const Checks &checks, QRandomGenerator &random)
{
    QList<Explanation> explanations = report.explanations();
    for (const Finding &finding : checks.open()) {
        if (finding.isExplainable() && random.bounded(4) == 0)
            explanations << explanationOf(checks.pairWith(report), finding, QStringLiteral("属实"));
    }
    change.setExplanations(report, explanations);
}

Change randomChange(const Report &report, const Checks &checks, QRandomGenerator &random)
{
    Change change;
    if (random.bounded(4) > 0)
        changeCells(change, report, random);
    if (random.bounded(4) == 0)
        changeText(change, report, random);
    if (random.bounded(4) == 0)
        explainSomething(change, report, checks, random);
    if (random.bounded(10) == 0) {
        change.setText(report, field::OrganisationKind,
                       random.bounded(2) ? QStringLiteral("township_government") : QStringLiteral("other"));
    }
    if (random.bounded(10) == 0)
        change.setYear(report, 2018 + random.bounded(5));
    return withComputedTotals(report, change);
}

QString inWords(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words << QStringList{finding.rule, finding.scope, finding.message, finding.fingerprint}.join(u'|');
    return words.join(u'\n');
}

const Finding *find(const QList<Finding> &findings, const QString &rule, const QString &scope = {})
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.rule == rule && (scope.isEmpty() || finding.scope == scope);
    });
    return found == findings.end() ? nullptr : &*found;
}

}  // namespace

TEST(ChecksTest, TakesInFindingsOfOthers)
{
    const Report report = zeroReport(QStringLiteral("2021"));
    Checks checks(report);
    const CheckSummary before = checks.summary();
    Finding finding;
    finding.rule = QStringLiteral("document.missing_glyph");
    finding.scope = QStringLiteral("𠮷");
    checks.setFurther(report, finding.rule, {finding});
    ASSERT_TRUE(find(checks.open(), finding.rule));
    EXPECT_TRUE(find(checks.all(report), finding.rule));
    EXPECT_EQ(checks.summary().must, before.must + 1);
    finding.status = Status::Passed;
    checks.setFurther(report, finding.rule, {finding});
    EXPECT_FALSE(find(checks.open(), finding.rule));
    EXPECT_EQ(checks.summary().passed, before.passed + 1);
}

TEST(ChecksTest, IncrementalEqualsFullAfterAnyEdits)
{
    QRandomGenerator random(20211);
    for (int sequence = 0; sequence < sequences(); ++sequence) {
        Report report = sequence % 2 ? balancedReport(QStringLiteral("2021"), random.generate())
                                     : Report(testEdition(QStringLiteral("2019")), 2019);
        std::optional<Report> previous;
        if (random.bounded(3) > 0)
            previous = balancedReport(random.bounded(2) ? QStringLiteral("2019") : report.edition().key(),
                                      random.generate());
        Checks checks(report, previous);
        QList<Change> done;
        const QList<Finding> start = checks.open();
        for (int step = random.bounded(1, 6); step > 0; --step) {
            done << randomChange(report, checks, random);
            apply(report, done.last());
            checks.update(report, done.last());
        }
        const Checks full(report, previous);
        ASSERT_EQ(inWords(checks.open()), inWords(full.open())) << "sequence " << sequence;
        ASSERT_EQ(checks.open(), full.open()) << "sequence " << sequence;
        ASSERT_EQ(checks.explained(), full.explained());
        ASSERT_EQ(checks.summary(), full.summary());
        while (!done.isEmpty()) {
            const Change back = done.takeLast().inverted();
            apply(report, back);
            checks.update(report, back);
        }
        ASSERT_EQ(checks.open(), start) << "undoing everything must bring back the first findings";
    }
}

TEST(ChecksTest, AnUnrelatedCellChangesNoVerdict)
{
    Report report = balancedReport(QStringLiteral("2021"), 5);
    const Report previous = balancedReport(QStringLiteral("2021"), 6);
    const auto others = [&report, &previous](const QString &part) {
        QList<Finding> findings = Checks(report, previous).all(report);
        findings.removeIf([&](const Finding &finding) {
            const auto isIn = [&](CellId cell) { return report.edition().cell(cell).key().startsWith(part); };
            return std::any_of(finding.cells.begin(), finding.cells.end(), isIn)
                || finding.scope.startsWith(part);
        });
        return findings;
    };
    for (const QString &key :
         {QStringLiteral("reviews/reconsideration/upheld"), QStringLiteral("requests/granted/other"),
          QStringLiteral("disclosure/licensing/decisions")}) {
        const QString table = key.section(u'/', 0, 0);
        const QList<Finding> before = others(table);
        type(report, key, QStringLiteral("987654"));
        EXPECT_EQ(others(table), before) << key.toStdString();
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

TEST(ChecksTest, SaysWhatIsWrongWithAnAmount)
{
    struct Case
    {
        QStringView typed;
        QStringView words;
    };
    for (const auto &[typed, words] : {
             Case{u"-1.5", u"an amount of 0 or more"},
             Case{u"－1.5", u"an amount of 0 or more"},
             Case{u"0.000000001", u"at most 6 digits after the point"},
             Case{u"1234567890", u"at most 9 digits before the point"},
             Case{u"35000元", u"in the unit of the form"},
             Case{u"1,00", u"in the unit of the form"},
             Case{u"-", u"in the unit of the form"},
         }) {
        Report report = zeroReport(QStringLiteral("2021"));
        type(report, QStringLiteral("disclosure/fees/amount"), typed.toString());
        const Checks checks(report);
        const Finding *finding = find(checks.open(), QStringLiteral("cells.not_understood"));
        ASSERT_TRUE(finding) << typed.toString().toStdString();
        EXPECT_TRUE(finding->message.contains(words)) << finding->message.toStdString();
    }
}

TEST(ChecksTest, TellsBlankFromWhatIsNoNumber)
{
    struct Case
    {
        const char *key;
        QStringView typed;
        const char *rule;
        QStringView because;
    };
    const char *fees = "disclosure/fees/amount";
    const char *issued = "disclosure/normative_documents/issued";
    for (const Case &c : {
             Case{fees, u"", "disclosure.fee_unit", u"1 cell(s) are blank"},
             Case{fees, u"3.5万元", "disclosure.fee_unit",
                  u"what stands in 1 cell(s) is no number of its kind"},
             Case{fees, u"", "text.fee", u"1 cell(s) are blank"},
             Case{fees, u"3.5万元", "text.fee", u"what stands in 1 cell(s) is no number of its kind"},
             Case{issued, u"", "disclosure.same_twice", u"1 cell(s) are blank"},
             Case{issued, u"", "text.figure", u"1 cell(s) are blank"},
             Case{issued, u"两件", "text.figure", u"what stands in 1 cell(s) is no number of its kind"},
         }) {
        Report report = zeroReport(QStringLiteral("2021"));
        report.setText(field::narrative(QStringLiteral("overview")),
                       QStringLiteral("制发行政规范性文件2件。"));
        report.setText(field::narrative(QStringLiteral("other")), QStringLiteral("收取信息处理费300元。"));
        type(report, QLatin1String(c.key), c.typed.toString());
        const Checks checks(report);
        const Finding *finding = find(checks.open(), QLatin1String(c.rule));
        ASSERT_TRUE(finding) << c.rule;
        EXPECT_EQ(finding->because, c.because) << c.rule << " " << finding->message.toStdString();
    }
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
