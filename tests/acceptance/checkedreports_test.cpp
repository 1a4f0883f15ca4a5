// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/cli.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporarydirectory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kaibao {

namespace {

using testing::Contains;
using testing::Not;
using testing::StartsWith;

/// What the check of a file says: each finding as rule, status, scope and number of cells.
std::vector<std::string> findingsOf(const QStringList &call)
{
    const ProgramRun run =
        runCli(QStringList{QStringLiteral("check")} + call
               + QStringList{QStringLiteral("--format=json"), QStringLiteral("--language=en")});
    std::vector<std::string> findings;
    for (const QJsonValue finding : QJsonDocument::fromJson(run.out.toUtf8())[u"findings"].toArray())
        findings.push_back(QStringLiteral("%1 %2 %3 %4 %5")
                               .arg(finding[u"rule"].toString(), finding[u"level"].toString(),
                                    finding[u"status"].toString(), finding[u"scope"].toString())
                               .arg(finding[u"cells"].toArray().size())
                               .toStdString());
    return findings;
}

/// A published report as it is, and as the data file that importing it makes.
class CheckedReportsTest : public testing::TestWithParam<bool>
{
protected:
    /// Empty where the reading material is not at hand.
    QString fileOf(const QString &number)
    {
        QString text = sharedPath(QStringLiteral("reports/%1.txt").arg(number));
        if (text.isEmpty() || !GetParam())
            return text;
        QString data = folder.filePath(number + QStringLiteral(".json"));
        runCli({QStringLiteral("import"), text, QStringLiteral("-o"), data});
        return data;
    }

    TemporaryDirectory folder;
};

}  // namespace

TEST_P(CheckedReportsTest, TheBlanksOfTheFirstAreCountedAndItsSumsAreNotAssessed)
{
    const QString file = fileOf(QStringLiteral("001"));
    if (file.isEmpty())
        GTEST_SKIP() << "no shared data";
    const std::vector<std::string> findings = findingsOf({file});
    EXPECT_THAT(findings, Contains("cells.blank must failed requests 147"));
    EXPECT_THAT(findings, Contains("cells.blank must failed reviews 15"));
    EXPECT_THAT(findings, Contains(StartsWith("requests.balance must unassessed total")));
    EXPECT_THAT(findings, Contains(StartsWith("reviews.total must unassessed reconsideration")));
}

TEST_P(CheckedReportsTest, TheSecondHasBrokenTotalsAndTheLayoutOfAnotherYear)
{
    const QString file = fileOf(QStringLiteral("002"));
    if (file.isEmpty())
        GTEST_SKIP() << "no shared data";
    const std::vector<std::string> findings = findingsOf({file});
    EXPECT_THAT(findings, Contains(StartsWith("reviews.total must failed reconsideration")));
    EXPECT_THAT(findings, Contains(StartsWith("reviews.total must failed litigation_after_reconsideration")));
    EXPECT_THAT(findings, Contains(StartsWith("edition.wrong must failed")));
}

TEST_P(CheckedReportsTest, TheThirdIsHeldAgainstTheSecond)
{
    const QString file = fileOf(QStringLiteral("003"));
    const QString before = fileOf(QStringLiteral("002"));
    if (file.isEmpty())
        GTEST_SKIP() << "no shared data";
    const std::vector<std::string> findings =
        findingsOf({file, QStringLiteral("--previous"), before, QStringLiteral("--all")});
    EXPECT_THAT(findings, Contains(StartsWith("text.figure explain failed")));
    EXPECT_THAT(findings, Contains(StartsWith("years.jump hint failed disclosure/licensing/decisions")));
    EXPECT_THAT(findings, Contains(StartsWith("years.in_force explain passed normative_documents")));
}

TEST_P(CheckedReportsTest, NothingHasToBeMendedInTheFifth)
{
    const QString file = fileOf(QStringLiteral("005"));
    if (file.isEmpty())
        GTEST_SKIP() << "no shared data";
    const std::vector<std::string> findings = findingsOf({file});
    EXPECT_THAT(findings, Not(Contains(testing::HasSubstr(" must failed"))));
    EXPECT_THAT(findings, Not(Contains(StartsWith("text.figure"))));
    EXPECT_THAT(findings, Contains("cells.blank must unassessed reviews 8"));
}

TEST_P(CheckedReportsTest, TheFourteenthPlansForTheYearThatIsOver)
{
    const QString file = fileOf(QStringLiteral("014"));
    if (file.isEmpty())
        GTEST_SKIP() << "no shared data";
    const std::vector<std::string> findings = findingsOf({file});
    EXPECT_THAT(findings, Contains("cells.blank must failed requests 125"));
    EXPECT_THAT(findings, Contains(StartsWith("text.year explain failed")));
}

INSTANTIATE_TEST_SUITE_P(Forms, CheckedReportsTest, testing::Bool(), [](const auto &test) {
    return test.param ? std::string("Imported") : std::string("AsPublished");
});

}  // namespace kaibao
