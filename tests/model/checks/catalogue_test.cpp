// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/catalogue.h"

#include "model/checks/checks.h"
#include "tests/support/reports.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// One entry of tests/cases/rules.json: a report of noughts with a few cells and texts, and what a rule says of it.
struct RuleCase
{
    QString rule;
    QString expect;
    QJsonObject json;
};

const std::pair<QString, Status> StatusNames[] = {
    {QStringLiteral("passed"), Status::Passed},
    {QStringLiteral("failed"), Status::Failed},
    {QStringLiteral("unassessed"), Status::Unassessed},
    {QStringLiteral("not_applicable"), Status::NotApplicable},
};

QString nameOf(Status status)
{
    for (const auto &[name, known] : StatusNames) {
        if (known == status)
            return name;
    }
    return {};
}

QList<RuleCase> ruleCases()
{
    QFile file(sourcePath(QStringLiteral("tests/cases/rules.json")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QList<RuleCase> cases;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &item : array) {
        const QJsonObject json = item.toObject();
        cases << RuleCase{json[u"rule"].toString(), json[u"expect"].toString(), json};
    }
    return cases;
}

Report reportOf(const QJsonObject &json, int year)
{
    Report report = zeroReport(json[u"edition"].toString(QStringLiteral("2021")));
    report.setYear(json[u"year"].toInt(year));
    report.setText(field::OrganisationName, QStringLiteral("云岭县青石桥镇人民政府"));
    report.setText(field::OrganisationKind, json[u"kind"].toString());
    report.setUnknown(json[u"unknown"].toObject());
    const QJsonObject cells = json[u"cells"].toObject();
    for (auto cell = cells.begin(); cell != cells.end(); ++cell)
        type(report, cell.key(), cell.value().toString());
    const QJsonObject texts = json[u"texts"].toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        report.setText(field::narrative(text.key()), text.value().toString());
    return report;
}

int yearOf(const QJsonObject &json)
{
    return json[u"edition"] == QStringLiteral("2019") ? 2020 : 2024;
}

/// What the rule says, row by row where it is for rows.
QStringList verdicts(const RuleCase &example)
{
    const Report report = reportOf(example.json, yearOf(example.json));
    std::optional<Report> previous;
    if (example.json.contains(u"previous")) {
        const QJsonObject before = example.json[u"previous"].toObject();
        previous = reportOf(before, report.year() - 1);
    }
    Checks checks(report, previous);
    checks.setCalendar(report, {QDate::fromString(example.json[u"today"].toString(), Qt::ISODate)});
    const QString scope = example.json[u"scope"].toString();
    QStringList statuses;
    for (const Finding &finding : checks.all(report)) {
        if (finding.rule == example.rule && (scope.isEmpty() || finding.scope == scope))
            statuses << nameOf(finding.status);
    }
    return statuses;
}

QSet<QString> idsOf(const QList<RuleEntry> &rules)
{
    QSet<QString> ids;
    for (const RuleEntry &rule : rules)
        ids.insert(rule.id);
    return ids;
}

}  // namespace

TEST(CatalogueTest, EachRuleJudgesItsCases)
{
    for (const RuleCase &example : ruleCases()) {
        EXPECT_TRUE(verdicts(example).contains(example.expect))
            << QJsonDocument(example.json).toJson(QJsonDocument::Compact).toStdString() << " gives "
            << verdicts(example).join(u' ').toStdString();
    }
}

TEST(CatalogueTest, EachRuleHasAPassingAndAFailingCase)
{
    QSet<QString> covered;
    for (const RuleCase &example : ruleCases())
        covered.insert(example.rule + u' ' + example.expect);
    for (const Edition &edition : testEditions().all()) {
        for (const RuleEntry &rule : catalogueOf(edition)) {
            if (isJudgedOutside(rule.id))
                continue;
            EXPECT_TRUE(covered.contains(rule.id + QStringLiteral(" passed"))) << rule.id.toStdString();
            EXPECT_TRUE(covered.contains(rule.id + QStringLiteral(" failed"))) << rule.id.toStdString();
        }
    }
}

TEST(CatalogueTest, HasTheRulesThatTheChecksRunAndNoOthers)
{
    for (const Edition &edition : testEditions().all()) {
        const Report report = zeroReport(edition.key());
        Checks checks(report);
        checks.setCalendar(report, {QDate(2025, 1, 20)});
        QSet<QString> run;
        for (const Finding &finding : checks.all(report)) {
            run.insert(finding.rule);
            EXPECT_FALSE(finding.source.isEmpty()) << finding.rule.toStdString();
            EXPECT_FALSE(finding.fingerprint.isEmpty()) << finding.rule.toStdString();
        }
        EXPECT_EQ(run, idsOf(catalogueOf(edition))) << edition.key().toStdString();
    }
}

TEST(CatalogueTest, SaysEachRuleOnceWithItsSource)
{
    for (const Edition &edition : testEditions().all()) {
        const QList<RuleEntry> catalogue = catalogueOf(edition);
        EXPECT_EQ(idsOf(catalogue).size(), catalogue.size());
        for (const RuleEntry &rule : catalogue) {
            EXPECT_FALSE(rule.claim.isEmpty()) << rule.id.toStdString();
            EXPECT_FALSE(rule.source.isEmpty()) << rule.id.toStdString();
            EXPECT_FALSE(rule.source.contains(u'{')) << rule.source.toStdString();
        }
    }
}

}  // namespace kaibao
