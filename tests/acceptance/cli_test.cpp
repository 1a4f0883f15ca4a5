// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/cli.h"

#include "tests/support/shareddata.h"
#include "tests/support/temporarydirectory.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kaibao {

namespace {

using testing::HasSubstr;

const QString Samples = sourcePath(QStringLiteral("resources/samples")) + u'/';
const QString CleanSample = Samples + QStringLiteral("2021-clean.json");
const QString Stdin = QStringLiteral("-");
const QString WrongSample = Samples + QStringLiteral("2021-findings.json");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QJsonObject jsonOf(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    EXPECT_TRUE(document.isObject()) << text.toStdString();
    return document.object();
}

}  // namespace

TEST(CliTest, ACleanReportEndsWithZero)
{
    const ProgramRun run = runInEnglish({QStringLiteral("check"), CleanSample});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.error, QString());
    EXPECT_THAT(run.out.toStdString(), HasSubstr("passed"));
}

TEST(CliTest, AReportWithSlipsEndsWithOneAndListsThemBySection)
{
    const ProgramRun run = runInEnglish({QStringLiteral("check"), WrongSample});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.error, QString());
    const qsizetype disclosure = run.out.indexOf(QStringLiteral("二、主动公开政府信息情况\n"));
    const qsizetype requests = run.out.indexOf(QStringLiteral("三、收到和处理政府信息公开申请情况\n"));
    const qsizetype reviews = run.out.indexOf(QStringLiteral("四、政府信息公开行政复议、行政诉讼情况\n"));
    EXPECT_LT(0, disclosure);
    EXPECT_LT(disclosure, requests);
    EXPECT_LT(requests, reviews);
    EXPECT_THAT(run.out.toStdString(), HasSubstr("To mend"));
    EXPECT_THAT(run.out.toStdString(), HasSubstr("Not assessed"));
    EXPECT_THAT(run.out.toStdString(), HasSubstr("off by 9"));
}

TEST(CliTest, FindingsForToolsHaveEveryField)
{
    const ProgramRun run = runInEnglish(
        {QStringLiteral("check"), WrongSample, QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(run.exitCode, 1);
    const QJsonObject root = jsonOf(run.out);
    EXPECT_EQ(root[u"edition"].toString(), QStringLiteral("2021"));
    EXPECT_EQ(root[u"year"].toInt(), 2025);
    const QJsonObject summary = root[u"summary"].toObject();
    int failed = 0;
    int unassessed = 0;
    for (const QJsonValue value : root[u"findings"].toArray()) {
        const QJsonObject finding = value.toObject();
        for (const QString &key :
             {QStringLiteral("rule"), QStringLiteral("level"), QStringLiteral("status"),
              QStringLiteral("scope"), QStringLiteral("message"), QStringLiteral("fingerprint")})
            EXPECT_TRUE(finding[key].isString()) << key.toStdString();
        EXPECT_TRUE(finding[u"cells"].isArray());
        ++(finding[u"status"].toString() == u"failed" ? failed : unassessed);
        EXPECT_EQ(finding[u"status"].toString() == u"unassessed", finding.contains(u"because"));
        if (finding[u"rule"].toString() == u"requests.balance" && finding[u"scope"].toString() == u"total") {
            EXPECT_EQ(finding[u"left"].toInt(), 33);
            EXPECT_EQ(finding[u"right"].toInt(), 24);
            EXPECT_EQ(finding[u"difference"].toInt(), 9);
            EXPECT_EQ(finding[u"cells"].toArray().at(0).toString(), QStringLiteral("requests/new/total"));
        }
    }
    EXPECT_GE(failed, summary[u"must"].toInt());
    EXPECT_EQ(unassessed, summary[u"unassessed"].toInt());
}

TEST(CliTest, AllAlsoListsWhatPassed)
{
    const ProgramRun run = runInEnglish(
        {QStringLiteral("check"), CleanSample, QStringLiteral("--all"), QStringLiteral("--format=json")});
    EXPECT_EQ(run.exitCode, 0);
    const QJsonObject root = jsonOf(run.out);
    EXPECT_GE(root[u"findings"].toArray().size(), root[u"summary"].toObject()[u"passed"].toInt());
}

TEST(CliTest, ReadsStandardInputAndWritesStandardOutput)
{
    const ProgramRun run = runInEnglish(
        {QStringLiteral("export"), QStringLiteral("-"), QStringLiteral("-o"), QStringLiteral("-")},
        contentOf(CleanSample));
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.error, QString());
    EXPECT_EQ(jsonOf(run.out), jsonOf(QString::fromUtf8(contentOf(CleanSample))));
}

TEST(CliTest, LastYearsReportMayStandOnStandardInput)
{
    const QStringList call{QStringLiteral("check"), WrongSample, QStringLiteral("--previous")};
    const ProgramRun piped = runInEnglish(call + QStringList(Stdin), contentOf(CleanSample));
    EXPECT_EQ(piped.out, runInEnglish(call + QStringList(CleanSample)).out);
    EXPECT_EQ(piped.error, QString());
}

TEST(CliTest, NamesAFileWithBlanksAsAShellTakesIt)
{
    const TemporaryDirectory folder;
    const QString output = folder.filePath(QStringLiteral("it's a.json"));
    const ProgramRun run =
        runInEnglish({QStringLiteral("import"), WrongSample, QStringLiteral("-o"), output});
    EXPECT_THAT(run.error.toStdString(),
                HasSubstr("check '" + folder.path().toStdString() + "/it'\\''s a.json'"));
}

TEST(CliTest, SpeaksChineseUnlessToldOtherwise)
{
    const auto said = [](const QStringList &arguments) {
        return runCli(QStringList{QStringLiteral("check"), QStringLiteral("missing.json")} + arguments).error;
    };
    EXPECT_THAT(said({QStringLiteral("--language"), QStringLiteral("en")}).toStdString(),
                HasSubstr("There is no file"));
    EXPECT_FALSE(said({}).contains(u"There is no file"));
    EXPECT_TRUE(said({}).contains(u"missing.json"));
    EXPECT_TRUE(said({QStringLiteral("--language=fr")}).contains(u"不能是“fr”"));
}

class HelpTest : public testing::TestWithParam<const char *>
{};

TEST_P(HelpTest, EveryVerbHasHelpAndVersion)
{
    QStringList verb;
    if (*GetParam())
        verb << QString::fromLatin1(GetParam());
    const ProgramRun help = runInEnglish(verb + QStringList(QStringLiteral("--help")));
    EXPECT_EQ(help.exitCode, 0);
    EXPECT_EQ(help.error, QString());
    EXPECT_TRUE(help.out.startsWith(u"Usage: kaibao-cli"));
    const ProgramRun version = runInEnglish(verb + QStringList(QStringLiteral("--version")));
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_TRUE(version.out.startsWith(u"kaibao-cli "));
}

INSTANTIATE_TEST_SUITE_P(Verbs, HelpTest, testing::Values("", "import", "check", "export", "rollup", "diff"));

struct WrongCall
{
    const char *name;
    QStringList arguments;
    const char *says;
};

class WrongCallTest : public testing::TestWithParam<WrongCall>
{};

TEST_P(WrongCallTest, EndsWithTwoAndASentence)
{
    const ProgramRun run = runInEnglish(GetParam().arguments);
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.out, QString());
    EXPECT_THAT(run.error.toStdString(), HasSubstr(GetParam().says));
}

INSTANTIATE_TEST_SUITE_P(
    Calls, WrongCallTest,
    testing::Values(
        WrongCall{"NoVerb", {}, "Name a verb"},
        WrongCall{"UnknownVerb", {QStringLiteral("frobnicate")}, "“frobnicate”"},
        WrongCall{
            "UnknownOption", {QStringLiteral("check"), QStringLiteral("--fast"), CleanSample}, "--fast"},
        WrongCall{"NoFile", {QStringLiteral("check")}, "Which file?"},
        WrongCall{"EmptyName", {QStringLiteral("check"), QString()}, "Which file?"},
        WrongCall{"TwoFiles", {QStringLiteral("check"), CleanSample, WrongSample}, "one file at a time"},
        WrongCall{"NoOutput", {QStringLiteral("import"), CleanSample}, "-o"},
        WrongCall{
            "UnknownFormat", {QStringLiteral("check"), CleanSample, QStringLiteral("--format=xml")}, "“xml”"},
        WrongCall{"ImportToAnotherFormat",
                  {QStringLiteral("import"), CleanSample, QStringLiteral("-o"), QStringLiteral("a.docx")},
                  "a.docx"},
        WrongCall{"UnknownSuffix",
                  {QStringLiteral("export"), CleanSample, QStringLiteral("-o"), QStringLiteral("a.odt")},
                  "a.odt"},
        WrongCall{"StandardInputTwice", {QStringLiteral("diff"), Stdin, Stdin}, "only once"},
        WrongCall{
            "RulesOfAFile", {QStringLiteral("check"), QStringLiteral("--rules"), CleanSample}, "no file"},
        WrongCall{"SinceWithoutReview",
                  {QStringLiteral("export"), CleanSample, QStringLiteral("-o"), QStringLiteral("a.pdf"),
                   QStringLiteral("--since"), CleanSample},
                  "--review"}),
    [](const auto &test) { return test.param.name; });

TEST(CliTest, TellsOfFiguresThatHaveNoPlace)
{
    const TemporaryDirectory folder;
    const QByteArray text = "某镇人民政府\n2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n"
                            "信息内容\t上一年项目数量\n行政许可\t17\n";
    const QString output = folder.filePath(QStringLiteral("out.json"));
    const ProgramRun run =
        runInEnglish({QStringLiteral("import"), folder.write(QStringLiteral("a.txt"), text),
                      QStringLiteral("-o"), output});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.out, QString());
    EXPECT_THAT(run.error.toStdString(), HasSubstr("行政许可 | 上一年项目数量 | 17"));
    EXPECT_EQ(jsonOf(QString::fromUtf8(contentOf(output)))[u"organisation"].toObject()[u"name"].toString(),
              QStringLiteral("某镇人民政府"));
}

TEST(CliTest, TheRulesAreListedWithoutAReport)
{
    const ProgramRun text = runInEnglish({QStringLiteral("check"), QStringLiteral("--rules")});
    EXPECT_EQ(text.exitCode, 0);
    EXPECT_THAT(text.out.toStdString(), HasSubstr("requests.balance (to mend)"));
    EXPECT_THAT(text.out.toStdString(), HasSubstr("Source: "));

    const ProgramRun json =
        runInEnglish({QStringLiteral("check"), QStringLiteral("--rules"), QStringLiteral("--format=json")});
    EXPECT_EQ(json.exitCode, 0);
    const QJsonArray editions = jsonOf(json.out)[u"editions"].toArray();
    ASSERT_EQ(editions.size(), 2);
    for (const auto &edition : editions) {
        const QJsonArray rules = edition[u"rules"].toArray();
        EXPECT_GT(rules.size(), 20);
        for (const auto &rule : rules) {
            for (const QStringView key : {u"id", u"level", u"sentence", u"source"})
                EXPECT_FALSE(rule.toObject()[key].toString().isEmpty()) << key.toString().toStdString();
        }
    }
}

TEST(CliTest, CountsTheDaysThatAreLeft)
{
    const auto check = [](const QStringList &options) {
        return runInEnglish(QStringList{QStringLiteral("check"), CleanSample} + options);
    };
    const QString today = QStringLiteral("--today=%1-01-11");
    const int next = jsonOf(QString::fromUtf8(contentOf(CleanSample)))[u"year"].toInt() + 1;
    EXPECT_THAT(check({today.arg(next)}).out.toStdString(), HasSubstr("20 days from now"));
    EXPECT_THAT(check({today.arg(next), QStringLiteral("--deadline=01-12")}).out.toStdString(),
                HasSubstr("1 day from now"));
    EXPECT_EQ(check({QStringLiteral("--today=yesterday")}).exitCode, 2);
    EXPECT_EQ(check({QStringLiteral("--deadline=31")}).exitCode, 2);
}

TEST(CliTest, SaysWhatCouldNotBePrinted)
{
    const TemporaryDirectory folder;
    QJsonObject report = jsonOf(QString::fromUtf8(contentOf(CleanSample)));
    QJsonObject narrative = report[u"narrative"].toObject();
    narrative[u"other"] = narrative[u"other"].toString() + QChar(0xE5E5);
    report[u"narrative"] = narrative;
    const QString path = folder.write(QStringLiteral("r.json"), QJsonDocument(report).toJson());
    const auto statusOf = [](const QString &file, const QString &rule) {
        const ProgramRun run = runInEnglish(
            {QStringLiteral("check"), file, QStringLiteral("--all"), QStringLiteral("--format=json")});
        for (const QJsonValue finding : jsonOf(run.out)[u"findings"].toArray()) {
            if (finding[u"rule"].toString() == rule)
                return finding[u"status"].toString();
        }
        return QString();
    };
    EXPECT_EQ(statusOf(path, QStringLiteral("document.missing_glyph")), QStringLiteral("failed"));
    EXPECT_EQ(statusOf(path, QStringLiteral("document.table_overflow")), QStringLiteral("passed"));
    EXPECT_EQ(statusOf(CleanSample, QStringLiteral("document.missing_glyph")), QStringLiteral("passed"));
}

TEST(CliTest, AnExplainedFindingIsClosedWithItsReason)
{
    const TemporaryDirectory folder;
    QJsonObject report = jsonOf(QString::fromUtf8(contentOf(CleanSample)));
    QJsonObject narrative = report[u"narrative"].toObject();
    narrative[u"other"] = QString();
    report[u"narrative"] = narrative;
    const auto emptySection = [&] {
        const QString path = folder.write(QStringLiteral("r.json"), QJsonDocument(report).toJson());
        const ProgramRun run = runInEnglish({QStringLiteral("check"), path, QStringLiteral("--format=json")});
        for (const QJsonValue value : jsonOf(run.out)[u"findings"].toArray()) {
            if (value[u"rule"] == QStringLiteral("section.empty")
                && value[u"scope"] == QStringLiteral("other"))
                return value.toObject();
        }
        return QJsonObject();
    };
    const QJsonObject open = emptySection();
    ASSERT_EQ(open[u"status"].toString(), QStringLiteral("failed"));
    report[u"explanations"] = QJsonArray{QJsonObject{{QStringLiteral("finding"), open[u"fingerprint"]},
                                                     {QStringLiteral("reason"), QStringLiteral("无")}}};
    EXPECT_EQ(emptySection()[u"status"].toString(), QStringLiteral("explained"));
    EXPECT_EQ(emptySection()[u"reason"].toString(), QStringLiteral("无"));
}

TEST(CliTest, AFirstRealReportIsImportedAndItsSumsAreUnassessed)
{
    KAIBAO_REQUIRE_SHARED(input, QStringLiteral("reports/001.txt"));
    KAIBAO_REQUIRE_SHARED(expected, QStringLiteral("reports/expected/001.json"));
    const TemporaryDirectory folder;
    const QString output = folder.filePath(QStringLiteral("r.json"));
    runInEnglish({QStringLiteral("import"), input, QStringLiteral("-o"), output});
    const QJsonObject tables = jsonOf(QString::fromUtf8(contentOf(output)))[u"tables"].toObject();
    EXPECT_EQ(tables, jsonOf(QString::fromUtf8(contentOf(expected)))[u"tables"].toObject());

    const ProgramRun check = runInEnglish({QStringLiteral("check"), output, QStringLiteral("--format=json")});
    EXPECT_EQ(check.exitCode, 1);
    QStringList blank;
    for (const QJsonValue value : jsonOf(check.out)[u"findings"].toArray()) {
        const QJsonObject finding = value.toObject();
        const QString rule = finding[u"rule"].toString();
        if (rule == u"cells.blank") {
            blank << QStringLiteral("%1 %2")
                         .arg(finding[u"scope"].toString())
                         .arg(finding[u"cells"].toArray().size());
        } else if (rule == u"requests.balance" || rule == u"reviews.total") {
            EXPECT_EQ(finding[u"status"].toString(), QStringLiteral("unassessed"));
        }
    }
    EXPECT_EQ(blank, QStringList({QStringLiteral("requests 147"), QStringLiteral("reviews 15")}));
}

}  // namespace kaibao
