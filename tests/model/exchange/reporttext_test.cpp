// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reporttext.h"

#include "model/exchange/reportjson.h"
#include "tests/model/exchange/textfixture.h"
#include "tests/support/reports.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QStringEncoder>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kaibao {

namespace {

using testing::Contains;
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
    report.setText(field::OrganisationKind, {});
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

/// The lines of a text that stand outside of its tables, without emphasis and blanks.
QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    for (QString line : text.split(u'\n')) {
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
    EXPECT_THAT(read.assumed, IsEmpty());
    EXPECT_EQ(writeReport(read.report).toStdString(), writeReport(report).toStdString());
}

INSTANTIATE_TEST_SUITE_P(Shapes, WholeReportTest,
                         testing::Values(WholeReportCase{"2021", 2023, TableShape::Compact, "UTF-8"},
                                         WholeReportCase{"2021", 2021, TableShape::Filled, "GB18030"},
                                         WholeReportCase{"2019", 2020, TableShape::Filled, "UTF-16LE"},
                                         WholeReportCase{"2019", 2019, TableShape::Compact, "UTF-8"}));

TEST(ReportTextTest, WithoutATitleTheTablesTellTheEditionAndTheDoubtIsTold)
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

TEST(ReportTextTest, TheYearDecidesTheEditionAndForeignFiguresAreListed)
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
    testing::Values(NoReportCase{"Empty", "", "none of the six headings"},
                    NoReportCase{"OtherText", "今天天气很好。\n", "none of the six headings"},
                    NoReportCase{"Binary", QByteArray(100, '\1'), "no text"},
                    NoReportCase{"TooOld", "2015年政府信息公开工作年度报告\n一、总体情况\n",
                                 "no form for that year"}),
    [](const auto &test) { return test.param.name; });

TEST(ReportTextTest, NoDamagedTextIsFatal)
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

class PublishedReportTest : public testing::TestWithParam<const char *>
{};

TEST_P(PublishedReportTest, HasEveryFigureInItsCell)
{
    const QString number = QString::fromLatin1(GetParam());
    KAIBAO_REQUIRE_SHARED(text, QStringLiteral("reports/%1.txt").arg(number));
    KAIBAO_REQUIRE_SHARED(json, QStringLiteral("reports/expected/%1.json").arg(number));
    const ImportedReport read = imported(contentOf(text));
    const Result<Report> expected = readReport(contentOf(json), testEditions());
    ASSERT_TRUE(expected.ok());
    ASSERT_EQ(&read.report.edition(), &expected->edition());
    EXPECT_EQ(differences(read.report, *expected), QStringList());
    const QString narrative = narrativeOf(read.report);
    for (const QString &sentence : sentencesOf(QString::fromUtf8(contentOf(text))))
        EXPECT_TRUE(narrative.contains(sentence)) << sentence.toStdString();
}

INSTANTIATE_TEST_SUITE_P(WithTabs, PublishedReportTest, testing::Values("001", "008", "014"));

TEST(ReportTextTest, ReadsTitleAndBrokenParagraphsOfAPublishedReport)
{
    KAIBAO_REQUIRE_SHARED(path, QStringLiteral("reports/001.txt"));
    const ImportedReport read = imported(contentOf(path));
    EXPECT_THAT(read.notPlaced, IsEmpty());
    EXPECT_THAT(read.assumed, IsEmpty());
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

/// Their cells are aligned with blanks, which does not tell the columns: no figure may be placed, and each
/// line must be listed.
class AlignedReportTest : public testing::TestWithParam<const char *>
{};

TEST_P(AlignedReportTest, PlacesNoFigureWrongly)
{
    const QString number = QString::fromLatin1(GetParam());
    KAIBAO_REQUIRE_SHARED(text, QStringLiteral("reports/%1.txt").arg(number));
    KAIBAO_REQUIRE_SHARED(json, QStringLiteral("reports/expected/%1.json").arg(number));
    const ImportedReport read = imported(contentOf(text));
    const Result<Report> expected = readReport(contentOf(json), testEditions());
    ASSERT_TRUE(expected.ok());
    for (int i = 0; i < read.report.edition().cells().size(); ++i) {
        const CellValue &value = read.report.value(static_cast<CellId>(i));
        EXPECT_TRUE(value.isBlank() || value == expected->value(static_cast<CellId>(i)))
            << read.report.edition().cells()[i].key().toStdString();
    }
    EXPECT_THAT(read.notPlaced.join(u'\n').toStdString(), HasSubstr("行政许可"));
    EXPECT_FALSE(read.report.narrative(QStringLiteral("overview")).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(FromPdf, AlignedReportTest, testing::Values("002", "003", "005"));

}  // namespace kaibao
