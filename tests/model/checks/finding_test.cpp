// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/checks.h"
#include "tests/model/checks/text/realreportsfixture.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// A finding on a real report that somebody judged by reading the report: tests/cases/real-reports.json. One that is
/// not there is a false alarm until it was judged; one that no longer comes is a mistake no longer found.
struct Judged
{
    QString report;
    QString finding;  ///< rule, and what it quotes or its scope begins so
    QString reason;   ///< why it is right, or acceptable though the report may be in order
};

QList<Judged> judgedList()
{
    QFile file(sourcePath(QStringLiteral("tests/cases/real-reports.json")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QList<Judged> list;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &item : array) {
        const QJsonObject json = item.toObject();
        EXPECT_TRUE(json[u"judgement"] == QStringLiteral("right")
                    || json[u"judgement"] == QStringLiteral("acceptable"));
        EXPECT_FALSE(json[u"reason"].toString().isEmpty());
        list << Judged{json[u"report"].toString(), json[u"rule"].toString() + u' ' + json[u"of"].toString(),
                       json[u"reason"].toString()};
    }
    return list;
}

QString describe(const Report &report, const Finding &finding)
{
    const QString words = report.text(finding.field).mid(finding.offset, finding.length);
    return finding.rule + u' ' + (words.isEmpty() ? finding.scope : words);
}

QStringList failedIn(const Report &report, const std::optional<Report> &previous = std::nullopt)
{
    const Checks checks(report, previous);
    QStringList failed;
    for (const Finding &finding : checks.open()) {
        if (finding.status == Status::Failed)
            failed << describe(report, finding);
    }
    return failed;
}

/// Takes what was judged away from what came, and names what is left on either side.
void expectJudged(const QString &number, QStringList failed)
{
    static const QList<Judged> judgedFindings = judgedList();
    for (const Judged &judged : judgedFindings) {
        if (judged.report != number)
            continue;
        const auto found = std::find_if(failed.begin(), failed.end(), [&judged](const QString &finding) {
            return finding.startsWith(judged.finding);
        });
        EXPECT_NE(found, failed.end()) << number.toStdString() << " lacks: " << judged.finding.toStdString();
        if (found != failed.end())
            failed.erase(found);
    }
    EXPECT_EQ(failed, QStringList()) << number.toStdString() << " has findings that nobody judged";
}

/// A digest leaves tables and sentences out.
bool needsAll(const QString &finding)
{
    return !finding.startsWith(u"text.") || finding.startsWith(u"text.aspects")
        || finding.startsWith(u"text.fee");
}

}  // namespace

TEST(RealReportsTest, HaveTheFindingsThatWereJudgedAndNoOthers)
{
    for (const QString &number : {QStringLiteral("001"), QStringLiteral("002"), QStringLiteral("003"),
                                  QStringLiteral("005"), QStringLiteral("008"), QStringLiteral("014")}) {
        const std::optional<Report> report = realReport(number);
        if (!report)
            GTEST_SKIP() << "no shared data: set KAIBAO_SHARED";
        std::optional<Report> previous;
        if (number == u"003")
            previous = realReport(QStringLiteral("002"));
        expectJudged(number, failedIn(*report, previous));
    }
}

TEST(RealReportsTest, DigestsHaveWhatTheirRemarksQuote)
{
    KAIBAO_REQUIRE_SHARED(folder, QStringLiteral("reports/digests"));
    const QDir digests(folder);
    for (const QString &file : digests.entryList({QStringLiteral("*.txt")})) {
        const std::optional<Report> report = digestReport(digests.filePath(file));
        ASSERT_TRUE(report.has_value()) << file.toStdString();
        QStringList failed = failedIn(*report);
        failed.removeIf(needsAll);
        expectJudged(file.first(3), failed);
    }
}

TEST(RealReportsTest, NothingMustBeMendedInABalancedOne)
{
    const std::optional<Report> report = realReport(QStringLiteral("005"));
    if (!report)
        GTEST_SKIP() << "no shared data: set KAIBAO_SHARED";
    EXPECT_EQ(Checks(*report).summary().must, 0);
}

TEST(RealReportsTest, SumsOverBlanksAreNeverPassed)
{
    const std::optional<Report> report = realReport(QStringLiteral("001"));
    if (!report)
        GTEST_SKIP() << "no shared data: set KAIBAO_SHARED";
    const Checks checks(*report);
    for (const Finding &finding : checks.all(*report)) {
        if (finding.rule == u"requests.balance" || finding.rule == u"reviews.total") {
            EXPECT_EQ(finding.status, Status::Unassessed) << finding.scope.toStdString();
        }
    }
}

TEST(RealReportsTest, WhatHoldsFromYearToYearIsSaidToHold)
{
    const std::optional<Report> report = realReport(QStringLiteral("003"));
    if (!report)
        GTEST_SKIP() << "no shared data: set KAIBAO_SHARED";
    const Checks checks(*report, realReport(QStringLiteral("002")));
    int passed = 0;
    for (const Finding &finding : checks.all(*report))
        passed += finding.rule == u"years.in_force" && finding.status == Status::Passed;
    EXPECT_EQ(passed, 2);
}

}  // namespace kaibao
