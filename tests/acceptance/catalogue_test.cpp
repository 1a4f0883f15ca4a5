// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/catalogue.h"

#include "model/sections/rulesmodel.h"
#include "tests/acceptance/cli.h"
#include "tests/support/reports.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QString inOneLine(const QString &id, const QString &level, const QString &claim, const QString &source)
{
    return QStringList{id, level, claim, source}.join(QStringLiteral(" | "));
}

/// As the window of the rules in the Help menu shows it.
QStringList inTheHelp(const Edition &edition)
{
    Document document{Report(edition, edition.key().toInt())};
    const RulesModel model(document);
    QStringList rules;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto text = [&](RulesModel::Column column) {
            return model.index(row, column).data().toString();
        };
        rules << inOneLine(text(RulesModel::Id), text(RulesModel::LevelName), text(RulesModel::Claim),
                           text(RulesModel::Source));
    }
    return rules;
}

/// As `check --rules` lists it.
QStringList onTheCommandLine(const Edition &edition)
{
    const ProgramRun run = runCli({QStringLiteral("check"), QStringLiteral("--rules"),
                                   QStringLiteral("--format=json"), QStringLiteral("--language=en")});
    QStringList rules;
    for (const QJsonValue told : QJsonDocument::fromJson(run.out.toUtf8())[u"editions"].toArray()) {
        if (told[u"edition"].toString() != edition.key())
            continue;
        for (const QJsonValue rule : told[u"rules"].toArray())
            rules << inOneLine(rule[u"id"].toString(), rule[u"level"].toString(),
                               rule[u"sentence"].toString(), rule[u"source"].toString());
    }
    return rules;
}

QJsonObject dataFile(const QString &path)
{
    QFile file(sourcePath(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The ids in the data files that the editions are loaded from.
QSet<QString> inTheData(const Edition &edition)
{
    const QJsonObject form = dataFile(QStringLiteral("resources/editions/%1.json").arg(edition.key()));
    const QJsonObject code = dataFile(QStringLiteral("resources/checks/rules.json"));
    QSet<QString> ids;
    for (const QJsonArray &rules :
         {form[u"rules"].toArray(), form[u"year_rules"].toArray(), code[u"rules"].toArray()}) {
        for (const QJsonValue rule : rules)
            ids << rule[u"id"].toString();
    }
    return ids;
}

QSet<QString> idsOf(const QStringList &rules)
{
    QSet<QString> ids;
    for (const QString &rule : rules)
        ids << rule.section(QStringLiteral(" | "), 0, 0);
    return ids;
}

}  // namespace

TEST(CatalogueTest, IsOneInTheHelpOnTheCommandLineAndInTheEditions)
{
    for (const Edition &edition : testEditions().all()) {
        const QStringList help = inTheHelp(edition);
        EXPECT_FALSE(help.isEmpty());
        EXPECT_EQ(help, onTheCommandLine(edition)) << edition.key().toStdString();
        EXPECT_EQ(idsOf(help), inTheData(edition)) << edition.key().toStdString();
    }
}

TEST(CatalogueTest, HasEveryRuleThatWasPromised)
{
    KAIBAO_REQUIRE_SHARED(path, QStringLiteral("CHECKS.md"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression row(QStringLiteral("^\\| `([a-z_.]+)` \\|"),
                                        QRegularExpression::MultilineOption);
    QSet<QString> ours;
    for (const Edition &edition : testEditions().all())
        ours += idsOf(inTheHelp(edition));
    int promised = 0;
    for (auto rows = row.globalMatch(QString::fromUtf8(file.readAll())); rows.hasNext(); ++promised) {
        const QString id = rows.next().captured(1);
        EXPECT_TRUE(ours.contains(id)) << id.toStdString();
    }
    EXPECT_GT(promised, 30);
}

}  // namespace kaibao
