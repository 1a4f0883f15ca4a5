// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/cli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// 四 with one total that says 153 where its parts make 135, and one gap.
const QByteArray Slip = R"({
  "format": "kaibao-report", "version": 1, "edition": "2021", "year": 2023,
  "organisation": { "name": "云岭县青石桥镇人民政府", "kind": "township_government" },
  "tables": { "reviews": {
    "reconsideration":   { "upheld": 130, "corrected": 5, "other": 0, "pending": 0, "total": 153 },
    "litigation_direct": { "upheld": 3, "corrected": 1, "other": null, "pending": 0, "total": 6 } } }
})";

ProgramRun check(const QStringList &options)
{
    return runCli(QStringList{QStringLiteral("check"), QStringLiteral("-"), QStringLiteral("--language"),
                              QStringLiteral("en")}
                      + options,
                  Slip);
}

QJsonObject findingFor(const QString &scope)
{
    const QByteArray json = check({QStringLiteral("--format"), QStringLiteral("json")}).out.toUtf8();
    for (const QJsonValue finding : QJsonDocument::fromJson(json)[u"findings"].toArray()) {
        if (finding[u"rule"].toString() == u"reviews.total" && finding[u"scope"].toString() == scope)
            return finding.toObject();
    }
    return {};
}

}  // namespace

TEST(SuggestionsCliTest, GivesToolsTheFiguresThatWouldSettleAFinding)
{
    const QJsonArray suggestions = findingFor(QStringLiteral("reconsideration"))[u"suggestions"].toArray();
    ASSERT_GE(suggestions.size(), 1);
    const QJsonObject first = suggestions[0].toObject();
    EXPECT_EQ(
        first[u"changes"].toArray(),
        (QJsonArray{QJsonObject{{QStringLiteral("cell"), QStringLiteral("reviews/reconsideration/total")},
                                {QStringLiteral("from"), 153},
                                {QStringLiteral("to"), 135}}}));
    EXPECT_EQ(first[u"settles"].toInt(), 1);
    EXPECT_EQ(first[u"breaks"].toInt(-1), 0);
    EXPECT_EQ(first[u"why"].toString(), QStringLiteral("Two digits may have been swapped."));
    EXPECT_FALSE(first.contains(u"deduced"));
}

TEST(SuggestionsCliTest, MarksWhatFollowsFromTheRestOfAnEquation)
{
    const QJsonArray suggestions = findingFor(QStringLiteral("litigation_direct"))[u"suggestions"].toArray();
    ASSERT_EQ(suggestions.size(), 1);
    const QJsonValue change = suggestions[0][u"changes"][0];
    EXPECT_TRUE(suggestions[0][u"deduced"].toBool());
    EXPECT_TRUE(change[u"from"].isNull());
    EXPECT_EQ(change[u"to"].toInt(), 2);
}

TEST(SuggestionsCliTest, TellsPeopleBelowTheFinding)
{
    const QString text = check({}).out;
    EXPECT_TRUE(
        text.contains(u"    Suggestion: 行政复议 (总计) 153 → 135. Two digits may have been swapped.\n"))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"(其他结果) (blank) → 2. This is the only figure")) << text.toStdString();
}

}  // namespace kaibao
