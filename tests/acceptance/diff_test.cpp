// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reportjson.h"
#include "tests/acceptance/cli.h"
#include "tests/support/reports.h"
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

class DiffTest : public testing::Test
{
protected:
    QString fileWith(const QString &name, const Report &report)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(writeReport(report));
        return file.fileName();
    }

    static ProgramRun diff(const QStringList &arguments)
    {
        return runCli(QStringList{QStringLiteral("diff"), QStringLiteral("--language=en")} + arguments);
    }

    Report older() const
    {
        Report report = zeroReport(QStringLiteral("2021"));
        type(report, QStringLiteral("requests/new/total"), QString());
        report.setText(field::narrative(QStringLiteral("overview")), QStringLiteral("甲。乙。\n"));
        return report;
    }

    Report newer() const
    {
        Report report = older();
        type(report, QStringLiteral("requests/new/total"), QStringLiteral("三"));
        type(report, QStringLiteral("disclosure/fees/amount"), QStringLiteral("18.8710"));
        report.setText(field::narrative(QStringLiteral("overview")), QStringLiteral("甲。丙。\n"));
        return report;
    }

private:
    TemporaryDirectory m_folder;
};

}  // namespace

TEST_F(DiffTest, TellsPeopleBySection)
{
    const ProgramRun run =
        diff({fileWith(QStringLiteral("a.json"), older()), fileWith(QStringLiteral("b.json"), newer())});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.error, QString());
    EXPECT_EQ(run.out, QStringLiteral("一、总体情况\n"
                                      "  - 乙。¶\n"
                                      "  + 丙。¶\n"
                                      "二、主动公开政府信息情况\n"
                                      "  行政事业性收费, 本年收费金额（单位：万元） (二-6-额): 0 → 18.8710\n"
                                      "三、收到和处理政府信息公开申请情况\n"
                                      "  本年新收, 总计 (三-1-总): (blank) → “三”\n"));
}

TEST_F(DiffTest, TellsToolsAsJson)
{
    const ProgramRun run =
        diff({fileWith(QStringLiteral("a.json"), older()), fileWith(QStringLiteral("b.json"), newer()),
              QStringLiteral("--format=json")});
    EXPECT_EQ(run.exitCode, 0);
    const QJsonObject difference = QJsonDocument::fromJson(run.out.toUtf8()).object();
    EXPECT_EQ(difference[u"older"][u"edition"], QStringLiteral("2021"));
    const QJsonArray cells = difference[u"cells"].toArray();
    ASSERT_EQ(cells.size(), 2);
    EXPECT_EQ(cells[0].toObject(),
              (QJsonObject{{QStringLiteral("cell"), QStringLiteral("disclosure/fees/amount")},
                           {QStringLiteral("older"), QStringLiteral("0")},
                           {QStringLiteral("newer"), QStringLiteral("18.8710")}}));
    EXPECT_TRUE(cells[1].toObject()[u"older"].isNull());
    EXPECT_EQ(cells[1].toObject()[u"newer"][u"typed"], QStringLiteral("三"));
    const QJsonArray sentences = difference[u"texts"][0][u"sentences"].toArray();
    ASSERT_EQ(sentences.size(), 2);
    EXPECT_EQ(sentences[0].toObject()[u"kind"], QStringLiteral("removed"));
    EXPECT_EQ(sentences[1].toObject()[u"text"], QStringLiteral("丙。\n"));
}

TEST_F(DiffTest, SaysWhenNothingDiffers)
{
    const QString file = fileWith(QStringLiteral("a.json"), older());
    const ProgramRun run = diff({file, file});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.out, QString());
    EXPECT_THAT(run.error.toStdString(), HasSubstr("No cell and no sentence differs."));
}

TEST_F(DiffTest, ComparesTwoEditions)
{
    const QString samples = sourcePath(QStringLiteral("resources/samples")) + u'/';
    const ProgramRun run =
        diff({samples + QStringLiteral("2019-clean.json"), samples + QStringLiteral("2021-clean.json")});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_THAT(run.out.toStdString(), HasSubstr("(not on the form) → "));
    EXPECT_THAT(run.out.toStdString(), HasSubstr(" → (not on the form)"));
}

TEST_F(DiffTest, RefusesACallThatIsWrong)
{
    const QString file = fileWith(QStringLiteral("a.json"), older());
    EXPECT_EQ(diff({file}).exitCode, 2);
    EXPECT_EQ(diff({file, file, file}).exitCode, 2);
    EXPECT_EQ(diff({file, file, QStringLiteral("--format=xml")}).exitCode, 2);
    EXPECT_EQ(diff({file, QStringLiteral("missing.json")}).exitCode, 2);
}

}  // namespace kaibao
