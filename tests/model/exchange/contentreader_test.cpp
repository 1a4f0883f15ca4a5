// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/contentreader.h"

#include "model/checks/checks.h"
#include "model/exchange/reader.h"
#include "model/exchange/reportjson.h"
#include "model/report/cutoff.h"
#include "tests/model/exchange/textfixture.h"
#include "tests/support/reports.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QStringEncoder>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kaibao {

namespace {

using testing::HasSubstr;
using testing::IsEmpty;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

Report sample(const QString &edition, int year)
{
    Report report = balancedReport(edition, 11);
    report.setYear(year);
    report.setText(field::OrganisationKind, QStringLiteral("township_government"));
    report.setText(field::OrganisationName, QStringLiteral("云岭县青石桥镇人民政府"));
    report.setText(field::narrative(QStringLiteral("preamble")),
                   QStringLiteral("根据有关规定编制本报告。\n如有疑问，请来电。\n"));
    report.setText(field::narrative(QStringLiteral("overview")),
                   QStringLiteral("这一年做了不少工作。\n（一）主动公开。公开信息若干条。\n"));
    report.setText(field::narrative(QStringLiteral("problems")), QStringLiteral("人手不足，下一年补齐。\n"));
    report.setText(field::narrative(QStringLiteral("other")), QStringLiteral("无其他需要报告的事项。\n"));
    return report;
}

ImportedReport imported(const QByteArray &text)
{
    Result<ImportedReport> read = readText(text, testEditions());
    if (!read) {
        ADD_FAILURE() << read.error().message.toStdString();
        return {Report(testEditions().newest(), 2021), {}, {}};
    }
    return std::move(read).value();
}

/// The lines of a report that stand outside of its tables, without emphasis and blanks; not the list of faults
/// that a program put below one of them.
QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    for (QString line : text.section(QStringLiteral("数据勾稽问题清单"), 0, 0).split(u'\n')) {
        if (!line.contains(u'\t') && line.contains(u'。'))
            sentences << line.remove(QStringLiteral("**")).simplified().remove(u' ');
    }
    return sentences;
}

QString narrativeOf(const Report &report)
{
    QString all;
    for (const QString &key : report.edition().narratives())
        all += report.narrative(key);
    return all.remove(u' ');
}

}  // namespace

struct WholeReportCase
{
    const char *edition;
    int year;
    TableShape shape;
    const char *encoding;
};

class WholeReportTest : public testing::TestWithParam<WholeReportCase>
{};

TEST_P(WholeReportTest, ComesBackAsItWasPasted)
{
    const Report report = sample(QString::fromLatin1(GetParam().edition), GetParam().year);
    QStringEncoder encoder(GetParam().encoding);
    ASSERT_TRUE(encoder.isValid()) << "Qt was built without ICU";
    const ImportedReport read = imported(encoder.encode(reportAsText(report, GetParam().shape)));
    EXPECT_THAT(read.notPlaced, IsEmpty());
    EXPECT_EQ(read.assumed, QStringList(QStringLiteral("By the name “云岭县青石桥镇人民政府” the kind of the "
                                                       "organisation is taken to be: Township government.")));
    EXPECT_EQ(writeReport(read.report).toStdString(), writeReport(report).toStdString());
}

INSTANTIATE_TEST_SUITE_P(Shapes, WholeReportTest,
                         testing::Values(WholeReportCase{"2021", 2023, TableShape::Compact, "UTF-8"},
                                         WholeReportCase{"2021", 2021, TableShape::Filled, "GB18030"},
                                         WholeReportCase{"2019", 2020, TableShape::Filled, "UTF-16LE"},
                                         WholeReportCase{"2019", 2019, TableShape::Compact, "UTF-8"}));

TEST(ContentReaderTest, WithoutATitleTheTablesTellTheEditionAndTheDoubtIsTold)
{
    const Report report = balancedReport(QStringLiteral("2019"), 3);
    QString text = reportAsText(report, TableShape::Filled);
    text = text.mid(text.indexOf(report.edition().sections().first().title));
    const ImportedReport read = imported(text.toUtf8());
    EXPECT_EQ(read.report.edition().key(), QStringLiteral("2019"));
    EXPECT_EQ(read.report.year(), 2019);
    EXPECT_EQ(differences(read.report, report), QStringList());
    EXPECT_EQ(read.assumed.size(), 1);
}

TEST(ContentReaderTest, TheYearDecidesTheEditionAndForeignFiguresAreListed)
{
    const Report report = sample(QStringLiteral("2019"), 2023);
    const ImportedReport read = imported(reportAsText(report, TableShape::Filled).toUtf8());
    EXPECT_EQ(read.report.edition().key(), QStringLiteral("2021"));
    const QString listed = read.notPlaced.join(u'\n');
    EXPECT_THAT(listed.toStdString(), HasSubstr("（六）其他处理"));
    EXPECT_THAT(listed.toStdString(), HasSubstr("规章 | 本年新制作数量"));
    EXPECT_THAT(listed.toStdString(), HasSubstr("政府集中采购 | 采购总金额"));
    const auto newRequests = QStringLiteral("requests/new/total");
    EXPECT_EQ(read.report.value(cellOf(read.report.edition(), newRequests)),
              report.value(cellOf(report.edition(), newRequests)));
}

struct NoReportCase
{
    const char *name;
    QByteArray content;
    const char *says;
};

class NoReportTest : public testing::TestWithParam<NoReportCase>
{};

TEST_P(NoReportTest, IsRefusedInASentence)
{
    const Result<ImportedReport> read = readText(GetParam().content, testEditions());
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().kind, Error::Kind::Input);
    EXPECT_TRUE(read.error().message.contains(QLatin1String(GetParam().says)))
        << read.error().message.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Contents, NoReportTest,
    testing::Values(NoReportCase{"Empty", "", "no text in the file"},
                    NoReportCase{"OtherText", "今天天气很好。\n", "none of the six headings"},
                    NoReportCase{"Binary", QByteArray(100, '\1'), "no text"},
                    NoReportCase{"TooOld", "2015年政府信息公开工作年度报告\n一、总体情况\n",
                                 "no form for that year"}),
    [](const auto &test) { return test.param.name; });

TEST(ContentReaderTest, NoDamagedTextIsFatal)
{
    QRandomGenerator random(5);
    const QByteArray text = reportAsText(sample(QStringLiteral("2021"), 2023), TableShape::Filled).toUtf8();
    int read = 0;
    for (int round = 0; round < 200; ++round) {
        QByteArray damaged = text;
        for (int i = 0; i < 5; ++i) {
            const auto place = random.bounded(static_cast<int>(damaged.size()));
            damaged = random.bounded(2) ? damaged.remove(place, random.bounded(200))
                                        : damaged.insert(place, "\t\n|");
        }
        const Result<ImportedReport> imported = readText(damaged, testEditions());
        read += imported.ok() ? 1 : 0;
        EXPECT_TRUE(imported.ok() || !imported.error().message.isEmpty());
    }
    EXPECT_GT(read, 0);
}

struct PublishedCase
{
    const char *file;
    int cutOff = 0;  ///< cells of the last table that the page was too narrow for
};

class PublishedReportTest : public testing::TestWithParam<PublishedCase>
{};

TEST_P(PublishedReportTest, HasEveryFigureInItsCell)
{
    const QString file = QString::fromLatin1(GetParam().file);
    KAIBAO_REQUIRE_SHARED(path, QStringLiteral("reports/") + file);
    KAIBAO_REQUIRE_SHARED(json, QStringLiteral("reports/expected/%1.json").arg(file.left(3)));
    const Result<ImportedReport> read = readReportFile(path, testEditions());
    ASSERT_TRUE(read.ok()) << read.error().message.toStdString();
    const Result<Report> expected = readReport(contentOf(json), testEditions());
    ASSERT_TRUE(expected.ok());
    ASSERT_EQ(&read->report.edition(), &expected->edition());
    int missing = 0;
    const QList<Cell> &cells = expected->edition().cells();
    for (int i = 0; i < cells.size(); ++i) {
        const auto id = static_cast<CellId>(i);
        const bool cutOff = read->report.value(id).isBlank() && !expected->value(id).isBlank();
        missing += cutOff ? 1 : 0;
        if (!cutOff) {
            EXPECT_EQ(read->report.value(id), expected->value(id)) << cells[i].key().toStdString();
        }
    }
    EXPECT_EQ(missing, GetParam().cutOff);
}

TEST_P(PublishedReportTest, HasEverySentenceInItsText)
{
    const QString file = QString::fromLatin1(GetParam().file);
    KAIBAO_REQUIRE_SHARED(path, QStringLiteral("reports/") + file);
    KAIBAO_REQUIRE_SHARED(text, QStringLiteral("reports/%1.txt").arg(file.left(3)));
    const Result<ImportedReport> read = readReportFile(path, testEditions());
    ASSERT_TRUE(read.ok()) << read.error().message.toStdString();
    const QString narrative = narrativeOf(read->report);
    for (const QString &sentence : sentencesOf(QString::fromUtf8(contentOf(text))))
        EXPECT_TRUE(narrative.contains(sentence)) << sentence.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Files, PublishedReportTest,
    testing::Values(PublishedCase{"001.txt"}, PublishedCase{"002.txt"}, PublishedCase{"003.txt"},
                    PublishedCase{"005.txt", 8}, PublishedCase{"008.txt"}, PublishedCase{"014.txt"},
                    PublishedCase{"002.pdf"}, PublishedCase{"003.pdf"}, PublishedCase{"014.html"}),
    [](const auto &test) { return QString::fromLatin1(test.param.file).replace(u'.', u'_').toStdString(); });

class PrintedReportTest : public testing::TestWithParam<const char *>
{};

TEST_P(PrintedReportTest, HasTheParagraphsOfItsText)
{
    const QString number = QString::fromLatin1(GetParam());
    KAIBAO_REQUIRE_SHARED(pdf, QStringLiteral("reports/%1.pdf").arg(number));
    KAIBAO_REQUIRE_SHARED(text, QStringLiteral("reports/%1.txt").arg(number));
    const Result<ImportedReport> read = readReportFile(pdf, testEditions());
    ASSERT_TRUE(read.ok()) << read.error().message.toStdString();
    EXPECT_EQ(narrativeOf(read->report).toStdString(),
              narrativeOf(imported(contentOf(text)).report).toStdString());
}

INSTANTIATE_TEST_SUITE_P(Numbers, PrintedReportTest, testing::Values("002", "003"));

TEST(ContentReaderTest, ASentenceThatAPageCutInTwoIsOneAgain)
{
    const ImportedReport read =
        imported(QStringLiteral("某镇人民政府2023年政府信息公开工作年度报告\n"
                                "一、总体情况\n"
                                "　　这一年做了不少工作，公开信息若干条，还开了两次会，严格执行先审\n"
                                "　　　-1-\n"
                                "后发程序。\n"
                                "　　下一年继续。\n")
                     .toUtf8());
    EXPECT_EQ(read.report.narrative(QStringLiteral("overview")),
              QStringLiteral("这一年做了不少工作，公开信息若干条，还开了两次会，严格执行先审后发程序。\n"
                             "下一年继续。\n"));
}

TEST(ContentReaderTest, AKindThatTheNameDoesNotTellIsLeftBlank)
{
    const ImportedReport read =
        imported(QStringLiteral("云岭县教育局2023年政府信息公开工作年度报告\n一、总体情况\n有。\n").toUtf8());
    EXPECT_EQ(read.report.text(field::OrganisationKind), QString());
    EXPECT_THAT(read.assumed, IsEmpty());
}

struct ChangedHeadingCase
{
    const char *name;
    QString heading;
    QString official;  ///< empty: only its looks differ, not its words
};

class ChangedHeadingTest : public testing::TestWithParam<ChangedHeadingCase>
{};

TEST_P(ChangedHeadingTest, IsToldWithTheOfficialOne)
{
    const ImportedReport read = imported(QStringLiteral("某单位2023年政府信息公开工作年度报告\n%1\n正文。\n")
                                             .arg(GetParam().heading)
                                             .toUtf8());
    QStringList expected;
    if (!GetParam().official.isEmpty())
        expected << QStringLiteral("The heading “%1” is not that of the form; “%2” is put in its place.")
                        .arg(GetParam().heading, GetParam().official);
    EXPECT_EQ(read.assumed, expected);
}

INSTANTIATE_TEST_SUITE_P(
    Headings, ChangedHeadingTest,
    testing::Values(ChangedHeadingCase{"Official", QStringLiteral("五、存在的主要问题及改进情况"), {}},
                    ChangedHeadingCase{"OtherWord", QStringLiteral("五、存在的主要问题及整改措施"),
                                       QStringLiteral("五、存在的主要问题及改进情况")},
                    ChangedHeadingCase{"OneWordMore", QStringLiteral("三、收到和处理政府信息公开申请的情况"),
                                       QStringLiteral("三、收到和处理政府信息公开申请情况")},
                    ChangedHeadingCase{"OneWordLess", QStringLiteral("六、其他事项"),
                                       QStringLiteral("六、其他需要报告的事项")},
                    ChangedHeadingCase{"Blanks", QStringLiteral("五 、存在的主要问题　及改进情况"), {}},
                    ChangedHeadingCase{"Colon", QStringLiteral("五、存在的主要问题及改进情况："), {}},
                    ChangedHeadingCase{"Bold", QStringLiteral("**五、存在的主要问题及改进情况**"), {}},
                    ChangedHeadingCase{
                        "FullStopBehindTheNumber", QStringLiteral("五．存在的主要问题及改进情况"), {}},
                    ChangedHeadingCase{"NoNumber", QStringLiteral("存在的主要问题及改进情况"), {}},
                    ChangedHeadingCase{"TextBehindIt", QStringLiteral("六、其他需要报告的事项：无"), {}}),
    [](const auto &test) { return test.param.name; });

TEST(ContentReaderTest, ReadsTitleAndBrokenParagraphsOfAPublishedReport)
{
    KAIBAO_REQUIRE_SHARED(path, QStringLiteral("reports/001.txt"));
    const ImportedReport read = imported(contentOf(path));
    EXPECT_THAT(read.notPlaced, IsEmpty());
    EXPECT_EQ(read.assumed.size(), 1) << "the kind of the organisation";
    EXPECT_EQ(read.report.organisation(), QStringLiteral("大水坑镇人民政府"));
    EXPECT_EQ(read.report.year(), 2019);
    const auto paragraphs = [&read](const char *key) {
        return read.report.narrative(QLatin1String(key)).count(u'\n');
    };
    EXPECT_EQ(paragraphs("preamble"), 1);
    EXPECT_EQ(paragraphs("overview"), 8);
    EXPECT_EQ(paragraphs("problems"), 2);
    EXPECT_EQ(paragraphs("other"), 1);
    EXPECT_FALSE(narrativeOf(read.report).contains(u'*'));
}

TEST(ContentReaderTest, ATableOnTheFormOfAnotherYearIsToldAndItsRowListed)
{
    KAIBAO_REQUIRE_SHARED(path, QStringLiteral("reports/002.txt"));
    const ImportedReport read = imported(contentOf(path));
    EXPECT_THAT(read.notPlaced.join(u'\n').toStdString(), HasSubstr("（六）其他处理 | 0 | 0"));
    EXPECT_THAT(read.assumed.join(u'\n').toStdString(), HasSubstr("60号"));
}

TEST(ContentReaderTest, ATableBelowAnotherYearIsListed)
{
    KAIBAO_REQUIRE_SHARED(path, QStringLiteral("reports/005.txt"));
    const ImportedReport read = imported(contentOf(path));
    EXPECT_THAT(read.notPlaced.join(u'\n').toStdString(), HasSubstr("88 | 18 | 28 | 36 | 170 | 7 | 0"));
}

TEST(ContentReaderTest, WhatAFileDoesNotShowIsNeitherAFindingNorAFigure)
{
    KAIBAO_REQUIRE_SHARED(path, QStringLiteral("reports/005.txt"));
    const ImportedReport read = imported(contentOf(path));
    EXPECT_EQ(cutOffCells(read.report).size(), 8);
    EXPECT_THAT(read.assumed.join(u'\n').toStdString(), HasSubstr("cut off"));
    EXPECT_THAT(read.notPlaced.join(u'\n').toStdString(), HasSubstr("案件 134"));
    EXPECT_FALSE(narrativeOf(read.report).contains(QStringLiteral("134件")));
    EXPECT_EQ(Checks(read.report).summary().must, 0);
    const Result<Report> again = readReport(writeReport(read.report), testEditions());
    ASSERT_TRUE(again.ok()) << again.error().message.toStdString();
    EXPECT_EQ(Checks(*again).summary(), Checks(read.report).summary());
}

TEST(ContentReaderTest, RowsAndColumnsOfAnotherFormAreKeptForTheChecks)
{
    const ImportedReport read =
        imported(QStringLiteral("某镇人民政府2023年政府信息公开工作年度报告\n"
                                "二、主动公开政府信息情况\n"
                                "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n"
                                "规章\t0\t2\t6\n"
                                "政府集中采购\t3\t7.5\n")
                     .toUtf8());
    const QJsonValue kept = read.report.unknown()[u"tables"][u"disclosure"];
    EXPECT_EQ(kept[u"regulations"][u"disclosed_this_year"].toInt(), 2);
    EXPECT_EQ(kept[u"procurement"][u"amount"].toString(), QStringLiteral("7.5"));
    const QList<Finding> open = Checks(read.report).open();
    const auto found = std::find_if(open.begin(), open.end(),
                                    [](const Finding &finding) { return finding.rule == u"edition.wrong"; });
    ASSERT_NE(found, open.end());
    EXPECT_THAT(found->message.toStdString(), HasSubstr("规章 本年新公开数量"));
    EXPECT_THAT(found->message.toStdString(), HasSubstr("政府集中采购"));
}

}  // namespace kaibao
