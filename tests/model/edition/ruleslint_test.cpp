// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edition/ruleslint.h"

#include "tests/support/reports.h"
#include "tests/support/temporarydirectory.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// The form of 2021 with further rules; each is "left cells", relation, "right cells", for one body or all.
struct Rule
{
    QString left;
    QString relation;
    QString right;
    QString kind;
};

QJsonArray cells(const QString &keys)
{
    QJsonArray array;
    for (const QString &key : keys.split(u' ', Qt::SkipEmptyParts))
        array << QStringLiteral("reviews/reconsideration/") + key;
    return array;
}

QByteArray formWith(const QList<Rule> &rules)
{
    QFile file(QStringLiteral(":/kaibao/editions/2021.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonObject form = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray all = form[QStringLiteral("rules")].toArray();
    for (const Rule &rule : rules) {
        QJsonObject object = all.first().toObject();
        object.remove(QStringLiteral("for"));
        object[QStringLiteral("id")] = QStringLiteral("invented");
        object[QStringLiteral("left")] = cells(rule.left);
        object[QStringLiteral("relation")] = rule.relation;
        object[QStringLiteral("right")] = cells(rule.right);
        if (!rule.kind.isEmpty())
            object[QStringLiteral("kinds")] = QJsonArray{rule.kind};
        all << object;
    }
    form[QStringLiteral("rules")] = all;
    return QJsonDocument(form).toJson();
}

/// Why the form is refused; empty where it is not.
QString refusal(const QList<Rule> &rules)
{
    const Result<Edition> edition =
        Edition::load(formWith(rules), QStringLiteral("form.json"), Language::English);
    return edition ? QString() : edition.error().message;
}

QStringList notesOf(const Edition &edition)
{
    QStringList notes;
    for (const RuleNote &note : lintRules(edition)) {
        QString text = describe(edition, note);
        if (note.kind == RuleNote::Kind::Dependent)
            text = text.section(QStringLiteral(" follows"), 0, 0)
                 + QStringLiteral(" depends on %1 others").arg(note.rules.size() - 1);
        notes << text;
    }
    return notes;
}

QStringList unread(const QStringList &rowsAndColumns)
{
    QStringList keys;
    for (const QString &row : rowsAndColumns)
        keys << QStringLiteral("disclosure/") + row;
    return {QStringLiteral("no rule reads ") + keys.join(QStringLiteral(", "))};
}

const QString Sum = QStringLiteral("upheld corrected other pending");

}  // namespace

/// Rows and columns of 三 are both added up, and both balances and rows are checked in the column of
/// totals: what the parts say, the totals say again. Two of the rules follow from the rest.
TEST(RulesLintTest, FindsInTheRealEditionsOnlyWhatIsNatural)
{
    const QStringList natural{QStringLiteral("requests.row_total handled_total depends on 28 others"),
                              QStringLiteral("requests.row_total carried_out depends on 37 others")};
    const QStringList natural2019{QStringLiteral("requests.row_total handled_total depends on 26 others"),
                                  QStringLiteral("requests.row_total carried_out depends on 35 others")};
    EXPECT_EQ(notesOf(testEdition(QStringLiteral("2021"))),
              natural
                  + unread({QStringLiteral("licensing/decisions"), QStringLiteral("penalties/decisions"),
                            QStringLiteral("coercion/decisions"), QStringLiteral("fees/amount")}));
    EXPECT_EQ(notesOf(testEdition(QStringLiteral("2019"))),
              natural2019
                  + unread({QStringLiteral("normative_documents/made_this_year"),
                            QStringLiteral("licensing/decisions"), QStringLiteral("other_services/decisions"),
                            QStringLiteral("penalties/decisions"), QStringLiteral("coercion/decisions"),
                            QStringLiteral("procurement/items"), QStringLiteral("procurement/amount")}));
}

TEST(RulesLintTest, RefusesThemInAFolderThatDidNotComeWithTheProgram)
{
    const TemporaryDirectory folder;
    folder.write(QStringLiteral("form.json"),
                 formWith({{QStringLiteral("total"), QStringLiteral("="), QStringLiteral("total"), {}}}));
    const Result<Editions> editions = Editions::load(Language::English, folder.path());
    ASSERT_FALSE(editions.ok());
    EXPECT_TRUE(editions.error().message.contains(QStringLiteral("form.json is broken: rules")))
        << editions.error().message.toStdString();
}

TEST(RulesLintTest, RefusesRulesThatAreOfNoUse)
{
    const struct
    {
        QList<Rule> rules;
        QStringView reason;
    } cases[] = {
        {{{QStringLiteral("upheld"), QStringLiteral("="), QStringLiteral("upheld"), {}}},
         u"its cells cancel out"},
        {{{QStringLiteral("total"), QStringLiteral("="), Sum, {}}},
         u"invented says the same as reviews.total reconsideration"},
        {{{Sum, QStringLiteral("="), QStringLiteral("total"), {}}},
         u"invented says the same as reviews.total reconsideration"},
        {{{QStringLiteral("total"), QStringLiteral("="), Sum, QStringLiteral("county_department")}},
         u"says the same"},
        {{{QStringLiteral("upheld"), QStringLiteral("<="), QStringLiteral("other"), {}},
          {QStringLiteral("other"), QStringLiteral(">="), QStringLiteral("upheld"), {}}},
         u"says the same as invented"},
        {{{QStringLiteral("total"), QStringLiteral("="), QStringLiteral("upheld corrected other"), {}}},
         u"only if there is 0 in reviews/reconsideration/pending"},
        {{{QStringLiteral("upheld"), QStringLiteral("="), QStringLiteral("total corrected"), {}}},
         u"only if there is 0 in reviews/reconsideration/corrected"},
    };
    for (const auto &[rules, reason] : cases) {
        const QString message = refusal(rules);
        EXPECT_TRUE(message.contains(reason)) << message.toStdString();
    }
}

TEST(RulesLintTest, AcceptsWhatIsOnlyNoted)
{
    const QList<Rule> accepted[] = {
        {{QStringLiteral("total"), QStringLiteral(">="), Sum, {}}},  // implied
        {{QStringLiteral("total"), QStringLiteral("<="), Sum,
          QStringLiteral("county_department")}},                     // implied
        {{QStringLiteral("pending"), QStringLiteral("="), {}, {}}},  // meant so
        {{QStringLiteral("upheld"), QStringLiteral("="), QStringLiteral("other"),
          QStringLiteral("county_department")},
         {QStringLiteral("upheld"), QStringLiteral("="), QStringLiteral("other"),
          QStringLiteral("township_government")}},
    };
    for (const QList<Rule> &rules : accepted)
        EXPECT_EQ(refusal(rules), QString());
}

TEST(RulesLintTest, NotesAnInequalityThatFollowsFromAnEquation)
{
    const QByteArray json = formWith({{QStringLiteral("total"), QStringLiteral(">="), Sum, {}}});
    const Result<Edition> edition = Edition::load(json, QStringLiteral("form.json"), Language::English);
    ASSERT_TRUE(edition.ok());
    EXPECT_TRUE(notesOf(*edition).contains(QStringLiteral("invented depends on 1 others")))
        << notesOf(*edition).join(u'\n').toStdString();
}

}  // namespace kaibao
