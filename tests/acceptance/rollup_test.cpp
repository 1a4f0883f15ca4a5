// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reportjson.h"
#include "model/exchange/writers/textwriter.h"
#include "tests/acceptance/cli.h"
#include "tests/support/reports.h"
#include "tests/support/temporarydirectory.h"

#include <QFile>
#include <QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kaibao {

namespace {

using testing::HasSubstr;

class RollupCommandTest : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString fileWith(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    /// The report of a unit whose requests are `requests` from natural persons, all granted.
    static Report reportOf(const QString &unit, int requests)
    {
        Report report = zeroReport(QStringLiteral("2021"));
        report.setText(field::OrganisationName, unit);
        for (const QString &row :
             {QStringLiteral("new"), QStringLiteral("granted"), QStringLiteral("handled_total")}) {
            for (const QString &column : {QStringLiteral("natural_person"), QStringLiteral("total")})
                type(report, QStringLiteral("requests/%1/%2").arg(row, column), QString::number(requests));
        }
        return report;
    }

    QString jsonOf(const QString &unit, int requests) const
    {
        return fileWith(unit + QStringLiteral(".json"), writeReport(reportOf(unit, requests)));
    }

    static ProgramRun rollup(const QStringList &arguments)
    {
        return runCli(QStringList{QStringLiteral("rollup"), QStringLiteral("--language=en")} + arguments);
    }

    Report sum() const
    {
        QFile file(path(QStringLiteral("sum.json")));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return readReport(file.readAll(), testEditions()).value();
    }

    QString total() const
    {
        const Report report = sum();
        return report.value(cellOf(report.edition(), QStringLiteral("requests/new/total"))).text();
    }

    QStringList toSum() const { return {QStringLiteral("-o"), path(QStringLiteral("sum.json"))}; }

private:
    TemporaryDirectory m_folder;
};

}  // namespace

TEST_F(RollupCommandTest, AddsReportsOfAnyFormat)
{
    const QString text =
        fileWith(QStringLiteral("乙镇.txt"), writeText(reportOf(QStringLiteral("乙镇"), 30)));
    const ProgramRun run = rollup(toSum()
                                  + QStringList{jsonOf(QStringLiteral("甲镇"), 12), text,
                                                QStringLiteral("--organisation=某县人民政府")});
    EXPECT_EQ(run.exitCode, 0) << run.error.toStdString();
    EXPECT_EQ(total(), QStringLiteral("42"));
    EXPECT_EQ(sum().organisation(), QStringLiteral("某县人民政府"));
    const QJsonValue account = sum().unknown()[u"rollup"];
    EXPECT_EQ(account[u"units"].toArray(), (QJsonArray{QStringLiteral("甲镇"), QStringLiteral("乙镇")}));
    EXPECT_TRUE(account[u"left_out"].toArray().isEmpty());
}

TEST_F(RollupCommandTest, WritesNothingWhereAReportIsMissing)
{
    const QStringList files{jsonOf(QStringLiteral("甲镇"), 12), path(QStringLiteral("丙镇.json"))};
    const ProgramRun run = rollup(toSum() + files);
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_THAT(run.error.toStdString(), HasSubstr("丙镇.json"));
    EXPECT_THAT(run.error.toStdString(), HasSubstr("Nothing was written"));
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("sum.json"))));

    const ProgramRun partial = rollup(toSum() + files + QStringList{QStringLiteral("--partial")});
    EXPECT_EQ(partial.exitCode, 1);
    EXPECT_EQ(total(), QStringLiteral("12"));
    EXPECT_EQ(sum().unknown()[u"rollup"][u"left_out"].toArray().size(), 1);
}

TEST_F(RollupCommandTest, CountsWhatIsAddedUpAndWhatIsLeftOut)
{
    const QString report = jsonOf(QStringLiteral("甲镇"), 12);
    const ProgramRun run = rollup(toSum() + QStringList{report, report, QStringLiteral("--partial")});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.error.toStdString(), HasSubstr("1 report added up."));
    EXPECT_THAT(run.error.toStdString(), HasSubstr("1 report left out."));
    EXPECT_EQ(total(), QStringLiteral("12"));
    EXPECT_EQ(sum().unknown()[u"rollup"][u"units"].toArray(), QJsonArray{QStringLiteral("甲镇")});
}

TEST_F(RollupCommandTest, NamesTheUnitWhoseTableContradictsItself)
{
    Report wrong = reportOf(QStringLiteral("丁镇"), 5);
    type(wrong, QStringLiteral("requests/new/total"), QStringLiteral("6"));
    const QString file = fileWith(QStringLiteral("丁镇.json"), writeReport(wrong));
    const ProgramRun run = rollup(toSum() + QStringList{jsonOf(QStringLiteral("甲镇"), 12), file});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.error.toStdString(),
                HasSubstr("丁镇: 三、收到和处理政府信息公开申请情况 contradicts itself"));
    EXPECT_EQ(total(), QString());
    EXPECT_EQ(sum().unknown()[u"rollup"][u"left_out"][0][u"table"], QStringLiteral("requests"));
}

TEST_F(RollupCommandTest, ABlankStaysBlank)
{
    Report blank = reportOf(QStringLiteral("戊镇"), 5);
    type(blank, QStringLiteral("requests/new/natural_person"), QString());
    const QString file = fileWith(QStringLiteral("戊镇.json"), writeReport(blank));
    const ProgramRun run = rollup(toSum() + QStringList{jsonOf(QStringLiteral("甲镇"), 12), file});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.error.toStdString(), HasSubstr("戊镇: 1 cell"));
    EXPECT_EQ(total(), QString());
}

TEST_F(RollupCommandTest, RefusesACallThatIsWrong)
{
    EXPECT_EQ(rollup(toSum()).exitCode, 2);
    EXPECT_EQ(rollup({jsonOf(QStringLiteral("甲镇"), 1)}).exitCode, 2);
    EXPECT_EQ(
        rollup({jsonOf(QStringLiteral("甲镇"), 1), QStringLiteral("-o"), QStringLiteral("sum.exe")}).exitCode,
        2);
    EXPECT_EQ(
        rollup({jsonOf(QStringLiteral("甲镇"), 1), QStringLiteral("-o"), path(QStringLiteral("no/sum.json"))})
            .exitCode,
        3);
}

}  // namespace kaibao
