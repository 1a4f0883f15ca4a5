// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/explained.h"

#include "model/checks/checks.h"
#include "model/checks/readyreasons.h"
#include "model/document/document.h"
#include "tests/support/reports.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString CarriedOver = QStringLiteral("years.carried_over");
const QString CarriedIn = QStringLiteral("requests/carried_in/business");
const QString CarriedOut = QStringLiteral("requests/carried_out/business");

Report previousReport(const QString &carriedOut)
{
    Report previous = zeroReport(QStringLiteral("2021"));
    type(previous, CarriedOut, carriedOut);
    return previous;
}

/// The finding that `CarriedIn` has this year; null where there is none.
const Finding *findIn(const QList<Finding> &findings, const QString &scope = QStringLiteral("business"))
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&scope](const Finding &finding) {
        return finding.rule == CarriedOver && finding.scope == scope;
    });
    return found == findings.end() ? nullptr : &*found;
}

class ExplainedTest : public testing::Test
{
protected:
    void typeCarriedIn(int number)
    {
        m_document.setCell(cellOf(m_document.edition(), CarriedIn), CellValue::count(number), Origin::Typed);
    }

    const Finding *open() const { return findIn(m_document.checks().open()); }
    const Finding *explained() const { return findIn(m_document.checks().explained()); }

    Document m_document{zeroReport(QStringLiteral("2021")), previousReport(QStringLiteral("7"))};
};

}  // namespace

TEST_F(ExplainedTest, ClosesAFindingWithAReason)
{
    typeCarriedIn(5);
    ASSERT_TRUE(open());
    const CheckSummary before = m_document.checks().summary();
    m_document.explain(*open(), QStringLiteral("上年误填"));
    EXPECT_FALSE(open());
    ASSERT_TRUE(explained());
    EXPECT_EQ(explained()->status, Status::Explained);
    EXPECT_EQ(explained()->answer->reason, QStringLiteral("上年误填"));
    EXPECT_EQ(m_document.checks().summary().explain, before.explain - 1);
    EXPECT_EQ(m_document.checks().summary().explained, 1);
    EXPECT_EQ(m_document.checks().summary().rules(), before.rules());
}

TEST_F(ExplainedTest, ReopensWhenAValueChanges)
{
    typeCarriedIn(5);
    m_document.explain(*open(), QStringLiteral("上年误填"));
    typeCarriedIn(6);
    ASSERT_TRUE(open());
    EXPECT_FALSE(explained());
    ASSERT_TRUE(open()->answer);
    EXPECT_EQ(open()->answer->reason, QStringLiteral("上年误填"));
    EXPECT_THAT(open()->answer->changed.toStdString(), testing::HasSubstr("then 5, now 6"));

    m_document.explain(*open(), QStringLiteral("上年少报一件"));
    EXPECT_EQ(m_document.report().explanations().size(), 1)
        << "the new reason takes the place of the old one";
    typeCarriedIn(5);
    ASSERT_TRUE(open());
}

TEST_F(ExplainedTest, HoldsAgainWhenTheValuesComeBack)
{
    typeCarriedIn(5);
    m_document.explain(*open(), QStringLiteral("上年误填"));
    typeCarriedIn(6);
    typeCarriedIn(5);
    EXPECT_FALSE(open());
    EXPECT_TRUE(explained());
}

TEST_F(ExplainedTest, ReopensWhenLastYearsValueIsAnother)
{
    typeCarriedIn(5);
    m_document.explain(*open(), QStringLiteral("上年误填"));
    const Checks checks(m_document.report(), previousReport(QStringLiteral("9")));
    const Finding *finding = findIn(checks.open());
    ASSERT_TRUE(finding && finding->answer);
    EXPECT_THAT(finding->answer->changed.toStdString(), testing::HasSubstr("then 7, now 9"));
}

TEST_F(ExplainedTest, AnswersOnlyTheFindingThatItWasGivenFor)
{
    typeCarriedIn(5);
    m_document.explain(*open(), QStringLiteral("上年误填"));
    m_document.setCell(cellOf(m_document.edition(), QStringLiteral("requests/carried_in/other")),
                       CellValue::count(5), Origin::Typed);
    const Finding *other = findIn(m_document.checks().open(), QStringLiteral("other"));
    ASSERT_TRUE(other);
    EXPECT_FALSE(other->answer);
}

TEST_F(ExplainedTest, IsOneUndoStepAndCanBeWithdrawn)
{
    typeCarriedIn(5);
    const Report before = m_document.report();
    const int steps = m_document.undoStack().count();
    m_document.explain(*open(), QStringLiteral("上年误填"), QStringLiteral("上年度报告有误。"));
    EXPECT_EQ(m_document.undoStack().count(), steps + 1);
    EXPECT_FALSE(m_document.undoStack().undoText().isEmpty());
    EXPECT_EQ(m_document.report().narrative(QStringLiteral("other")), QStringLiteral("上年度报告有误。\n"));
    m_document.undoStack().undo();
    EXPECT_TRUE(m_document.report() == before);
    m_document.undoStack().redo();
    ASSERT_TRUE(explained());
    m_document.withdrawExplanation(*explained());
    EXPECT_TRUE(open());
    EXPECT_TRUE(m_document.report().explanations().isEmpty());
    EXPECT_EQ(m_document.report().narrative(QStringLiteral("other")), QStringLiteral("上年度报告有误。\n"));
}

TEST_F(ExplainedTest, OffersReasonsWithTheirFigures)
{
    typeCarriedIn(5);
    const QList<ReadyReason> reasons =
        readyReasons(m_document.checks().pairWith(m_document.report()), *open());
    ASSERT_GE(reasons.size(), 2);
    EXPECT_THAT(reasons.first().reason.toStdString(), testing::HasSubstr("应为5件，误填为7件"));
    EXPECT_THAT(reasons.first().sentence.toStdString(),
                testing::HasSubstr("“结转下年度继续办理”（商业企业）应为5件"));
    for (const ReadyReason &ready : reasons)
        EXPECT_FALSE((ready.reason + ready.sentence).contains(u'{')) << qPrintable(ready.reason);
}

TEST(ExplainedMustTest, StaysOpen)
{
    Report report = zeroReport(QStringLiteral("2021"));
    type(report, QStringLiteral("requests/new/business"), QStringLiteral("3"));
    const Checks checks(report);
    const Finding must = checks.open().first();
    ASSERT_EQ(must.level, Level::Must);
    report.setExplanations({explanationOf({report}, must, QStringLiteral("就这样"))});
    EXPECT_EQ(Checks(report).open().first(), must);
}

TEST(ReadyReasonsTest, AreThereForEveryRuleThatAsksForOne)
{
    for (const Edition &edition : testEditions().all()) {
        QSet<QString> known;
        for (const ReadyReason &ready : edition.readyReasons())
            known += QSet<QString>(ready.rules.begin(), ready.rules.end());
        for (const QList<LinearRule> *rules : {&edition.rules(), &edition.yearRules()}) {
            for (const LinearRule &rule : *rules)
                EXPECT_TRUE(rule.level != Level::Explain || known.contains(rule.id)) << qPrintable(rule.id);
        }
        for (const RuleEntry &rule : edition.codeRules())
            EXPECT_TRUE(rule.level != Level::Explain || known.contains(rule.id)) << qPrintable(rule.id);
    }
}

}  // namespace kaibao
