// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reportjson.h"

#include "tests/support/reports.h"
#include "tests/support/roundtrip.h"
#include "tests/support/shareddata.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// A report of the edition of 2021 with these members besides what every report has.
QByteArray reportWith(const QByteArray &members)
{
    return R"({"format": "kaibao-report", "version": 1, "edition": "2021", "year": 2023)"
         + (members.isEmpty() ? QByteArray() : ", " + members) + "}";
}

QByteArray reportWithCell(const QByteArray &row, const QByteArray &column, const QByteArray &value)
{
    return reportWith("\"tables\": {\"disclosure\": {\"" + row + "\": {\"" + column + "\": " + value + "}}}");
}

QString messageOf(const QByteArray &json)
{
    const Result<Report> report = readReport(json, testEditions());
    return report.ok() ? QStringLiteral("(read)") : report.error().message;
}

QString randomText(QRandomGenerator &random)
{
    static const QString pieces[] = {
        QStringLiteral("政府信息公开"), QStringLiteral("，"),  QStringLiteral("“引用”"),
        QStringLiteral("\"q\"\\"),      QStringLiteral("\n"),  QStringLiteral("　"),
        QStringLiteral("𠮷"),           QStringLiteral("3件"), QStringLiteral("\t")};
    QString text;
    for (int i = random.bounded(30); i > 0; --i)
        text += pieces[random.bounded(int(std::size(pieces)))];
    return text;
}

/// Anything that a clerk can have left behind, as it is after reading.
Report anyReport(QRandomGenerator &random)
{
    const auto &editions = testEditions().all();
    const Edition &edition = editions[size_t(random.bounded(int(editions.size())))];
    Report report(edition, 2019 + random.bounded(8));
    for (int i = 0; i < edition.cells().size(); ++i) {
        const CellValue value = randomValue(random, edition.cells()[i].kind);
        if (!value.isBlank() && !edition.cells()[i].crossedOut)
            report.setCell(static_cast<CellId>(i), {value, Origin::Imported});
    }
    for (const QString &key : edition.narratives())
        report.setText(field::narrative(key), randomText(random));
    report.setText(field::OrganisationName, randomText(random));
    report.setText(field::Title, randomText(random));
    if (random.bounded(2))
        report.setExplanations({{QStringLiteral("0123456789ab"),
                                 randomText(random),
                                 QStringLiteral("text.figure"),
                                 randomText(random),
                                 {{QStringLiteral("narrative/overview"), randomText(random)}},
                                 {{QStringLiteral("by"), 3}}}});
    if (random.bounded(2))
        report.setUnknown({{QStringLiteral("later"), QJsonArray{1, QJsonValue(), QStringLiteral("x")}},
                           {QStringLiteral("tables"), QJsonObject{{QStringLiteral("new_table"), 5}}}});
    return report;
}

}  // namespace

TEST(ReportJsonTest, WritesInTheOrderOfTheForm)
{
    Report report(testEdition(QStringLiteral("2021")), 2023);
    report.setText(field::OrganisationKind, QStringLiteral("township_government"));
    report.setText(field::OrganisationName, QStringLiteral("云岭县青石桥镇人民政府"));
    report.setText(field::narrative(QStringLiteral("other")), QStringLiteral("无。\n"));
    report.setText(field::narrative(QStringLiteral("overview")), QStringLiteral("一段。\n"));
    type(report, QStringLiteral("requests/new/total"), QStringLiteral("3"));
    type(report, QStringLiteral("requests/new/natural_person"), QStringLiteral("三"));
    type(report, QStringLiteral("disclosure/fees/amount"), QStringLiteral("18.8710"));
    report.setUnknown({{QStringLiteral("zeta"), 1}, {QStringLiteral("alpha"), 2}});
    EXPECT_EQ(QString::fromUtf8(writeReport(report)), QStringLiteral(R"({
  "format": "kaibao-report",
  "version": 1,
  "edition": "2021",
  "year": 2023,
  "organisation": {
    "name": "云岭县青石桥镇人民政府",
    "kind": "township_government"
  },
  "title": "2023年政府信息公开工作年度报告",
  "narrative": {
    "overview": "一段。\n",
    "other": "无。\n"
  },
  "tables": {
    "disclosure": {
      "fees": {
        "amount": "18.8710"
      }
    },
    "requests": {
      "new": {
        "natural_person": {
          "typed": "三"
        },
        "total": 3
      }
    },
    "reviews": {}
  },
  "explanations": [],
  "alpha": 2,
  "zeta": 1
}
)"));
}

TEST(ReportJsonTest, AnyReportComesBackAsItWas)
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 300; ++round) {
        SCOPED_TRACE(round);
        const Report report = anyReport(random);
        const QByteArray json = writeReport(report);
        const Result<Report> read = readReport(json, testEditions());
        ASSERT_TRUE(read.ok()) << read.error().message.toStdString();
        ASSERT_EQ(*read, report);
        ASSERT_EQ(writeReport(*read), json);
    }
}

TEST(ReportJsonTest, KeepsWhatItDoesNotKnowAtEveryLevel)
{
    const QByteArray json = reportWith(R"(
        "signature": {"seal": true},
        "organisation": {"name": "甲", "code": "11"},
        "narrative": {"other": "无", "appendix": "附"},
        "tables": {"staff": {"total": 3},
                   "requests": {"new": {"natural_person": 1, "agent": 2}, "other_handling": {"total": 4},
                                "granted": {"total": {"typed": "二", "by": "x"}}}},
        "explanations": [{"finding": "f", "reason": "r", "on": "2024-01-05"},
                         {"finding": "g", "reason": "r", "rule": "years.in_force", "scope": "regulations",
                          "seen": {"disclosure/regulations/in_force": 5,
                                   "previous/disclosure/regulations/in_force": null}}],
        "notes": [{"at": "overview", "text": "太短", "state": "open", "by": "主任"},
                  {"at": "requests/new/total", "text": "？", "state": "declined", "answer": "台账如此"}])");
    const Result<Report> read = readReport(json, testEditions());
    ASSERT_TRUE(read.ok()) << read.error().message.toStdString();
    const QJsonObject before = QJsonDocument::fromJson(json).object();
    QJsonObject after = QJsonDocument::fromJson(writeReport(*read)).object();
    after.remove(QStringLiteral("title"));
    QJsonObject tables = after[u"tables"].toObject();
    tables.remove(QStringLiteral("disclosure"));  // written empty
    tables.remove(QStringLiteral("reviews"));
    after[u"tables"] = tables;
    EXPECT_EQ(after, before);
    EXPECT_EQ(valuesWithoutCell(*read),
              QStringList({QStringLiteral("三、收到和处理政府信息公开申请情况, 本年新收, agent: 2"),
                           QStringLiteral("三、收到和处理政府信息公开申请情况, 予以公开, 总计, by: x"),
                           QStringLiteral("三、收到和处理政府信息公开申请情况, 其他处理, 总计: 4"),
                           QStringLiteral("staff/total: 3")}));
}

TEST(ReportJsonTest, TheFormsOwnTitleFollowsTheYear)
{
    Result<Report> report =
        readReport(reportWith(R"("title": "2023年政府信息公开工作年度报告")"), testEditions());
    ASSERT_TRUE(report.ok());
    report->setYear(2024);
    EXPECT_EQ(report->title(), QStringLiteral("2024年政府信息公开工作年度报告"));
}

TEST(ReportJsonTest, CellsThatAreThereAreImportedAndTotalsThatAreNotFollowTheirParts)
{
    const Result<Report> report =
        readReport(reportWith(R"("tables": {"requests": {"new": {"total": 3}, "granted": {"total": null}}})"),
                   testEditions());
    ASSERT_TRUE(report.ok());
    const Edition &edition = report->edition();
    EXPECT_EQ(report->cell(cellOf(edition, QStringLiteral("requests/new/total"))).origin, Origin::Imported);
    EXPECT_EQ(report->cell(cellOf(edition, QStringLiteral("requests/granted/total"))).origin,
              Origin::Computed);
}

struct CellCase
{
    const char *name;
    const char *row;
    const char *column;
    const char *json;
    CellValue::State state;
    const char *text;
};

class CellJsonTest : public testing::TestWithParam<CellCase>
{};

TEST_P(CellJsonTest, IsReadForWhatItIs)
{
    const CellCase &param = GetParam();
    const Result<Report> report =
        readReport(reportWithCell(param.row, param.column, param.json), testEditions());
    ASSERT_TRUE(report.ok()) << report.error().message.toStdString();
    const QString key =
        QStringLiteral("disclosure/%1/%2").arg(QLatin1String(param.row), QLatin1String(param.column));
    const CellValue &value = report->value(cellOf(report->edition(), key));
    EXPECT_EQ(value.state(), param.state);
    EXPECT_EQ(value.text(), QString::fromUtf8(param.text));
}

INSTANTIATE_TEST_SUITE_P(
    Values, CellJsonTest,
    testing::Values(
        CellCase{"Zero", "regulations", "issued", "0", CellValue::State::Count, "0"},
        CellCase{"Null", "regulations", "issued", "null", CellValue::State::Blank, ""},
        CellCase{"WholeWithExponent", "regulations", "issued", "1.2e3", CellValue::State::Count, "1200"},
        CellCase{"Fraction", "regulations", "issued", "1.5", CellValue::State::NotUnderstood, "1.5"},
        CellCase{"Negative", "regulations", "issued", "-2", CellValue::State::NotUnderstood, "-2"},
        CellCase{"PastNineDigits", "regulations", "issued", "1000000000", CellValue::State::NotUnderstood,
                 "1000000000"},
        CellCase{"Huge", "regulations", "issued", "1e300", CellValue::State::NotUnderstood, "1e+300"},
        CellCase{"ThirtyDigits", "regulations", "issued", "123456789012345678901234567890",
                 CellValue::State::NotUnderstood, "123456789012345678901234567890"},
        CellCase{"LongFraction", "regulations", "issued", "1.00000000000000000001",
                 CellValue::State::NotUnderstood, "1.00000000000000000001"},
        CellCase{"Typed", "regulations", "issued", R"({"typed": "三"})", CellValue::State::NotUnderstood,
                 "三"},
        CellCase{"TypedNumber", "regulations", "issued", R"({"typed": "３"})", CellValue::State::Count, "3"},
        CellCase{"NotCrossedOutByTheForm", "regulations", "issued", R"("n/a")",
                 CellValue::State::NotUnderstood, "n/a"},
        CellCase{"Amount", "fees", "amount", R"("7730.280")", CellValue::State::Amount, "7730.280"},
        CellCase{"AmountWithUnit", "fees", "amount", R"("12元")", CellValue::State::NotUnderstood, "12元"},
        CellCase{"AmountTyped", "fees", "amount", R"({"typed": "1,5"})", CellValue::State::NotUnderstood,
                 "1,5"}),
    [](const auto &test) { return test.param.name; });

struct RefusedCase
{
    const char *name;
    QByteArray json;
    const char *says;
};

class RefusedReportTest : public testing::TestWithParam<RefusedCase>
{};

TEST_P(RefusedReportTest, SaysWhereAndWhy)
{
    const QString message = messageOf(GetParam().json);
    EXPECT_TRUE(message.contains(QString::fromUtf8(GetParam().says))) << message.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Files, RefusedReportTest,
    testing::Values(
        RefusedCase{"OtherFormat", R"({"format": "invoice", "version": 1})", "“format”"},
        RefusedCase{"NoFormat", "{}", "“format”"},
        RefusedCase{"NewerVersion", R"({"format": "kaibao-report", "version": 2})", "newer version"},
        RefusedCase{"NoVersion", R"({"format": "kaibao-report"})", "“version” must be 1"},
        RefusedCase{"FractionalVersion", R"({"format": "kaibao-report", "version": 1.5})",
                    "“version” must be 1"},
        RefusedCase{"UnknownEdition",
                    R"({"format": "kaibao-report", "version": 1, "edition": "1999", "year": 2023})",
                    "“1999”"},
        RefusedCase{"EditionAsNumber",
                    R"({"format": "kaibao-report", "version": 1, "edition": 2021, "year": 2023})", "edition"},
        RefusedCase{"NoYear", R"({"format": "kaibao-report", "version": 1, "edition": "2021"})", "year"},
        RefusedCase{"YearAsText",
                    R"({"format": "kaibao-report", "version": 1, "edition": "2021", "year": "2023"})",
                    "year"},
        RefusedCase{"YearOutOfRange",
                    R"({"format": "kaibao-report", "version": 1, "edition": "2021", "year": 20231})", "year"},
        RefusedCase{"OrganisationAsText", reportWith(R"("organisation": "甲")"),
                    "organisation must be an object"},
        RefusedCase{"NameAsNumber", reportWith(R"("organisation": {"name": 3})"),
                    "organisation/name must be a text"},
        RefusedCase{"TitleAsList", reportWith(R"("title": [])"), "title must be a text"},
        RefusedCase{"NarrativeAsList", reportWith(R"("narrative": ["x"])"), "narrative must be an object"},
        RefusedCase{"ParagraphsAsList", reportWith(R"("narrative": {"overview": ["x"]})"),
                    "narrative/overview must be a text"},
        RefusedCase{"TablesAsList", reportWith(R"("tables": [])"), "tables must be an object"},
        RefusedCase{"TableAsList", reportWith(R"("tables": {"requests": []})"),
                    "tables/requests must be an object"},
        RefusedCase{"RowAsNumber", reportWith(R"("tables": {"requests": {"new": 3}})"),
                    "tables/requests/new must be an object"},
        RefusedCase{"CountAsText", reportWithCell("regulations", "issued", R"("3")"),
                    "tables/disclosure/regulations/issued must be a whole number"},
        RefusedCase{"CountAsBoolean", reportWithCell("regulations", "issued", "true"),
                    "regulations/issued must be a whole number"},
        RefusedCase{"CountAsList", reportWithCell("regulations", "issued", "[1]"),
                    "regulations/issued must be a whole number"},
        RefusedCase{"CountAsOtherObject", reportWithCell("regulations", "issued", R"({"value": 1})"),
                    "regulations/issued must be a whole number"},
        RefusedCase{"TypedNumber", reportWithCell("regulations", "issued", R"({"typed": 1})"),
                    "regulations/issued must be a whole number"},
        RefusedCase{"AmountAsNumber", reportWithCell("fees", "amount", "7730.28"),
                    "fees/amount must be an amount as a text"},
        RefusedCase{"ExplanationsAsObject", reportWith(R"("explanations": {})"),
                    "explanations must be a list"},
        RefusedCase{"ExplanationWithoutReason", reportWith(R"("explanations": [{"finding": "f"}])"),
                    "explanations[0]/reason is missing"},
        RefusedCase{"ExplanationOfANumber",
                    reportWith(R"("explanations": [{"finding": "f", "reason": "r", "rule": 7}])"),
                    "explanations[0] must have"},
        RefusedCase{"NoteWithoutState", reportWith(R"("notes": [{"at": "overview", "text": "?"}])"),
                    "notes[0] must have"},
        RefusedCase{"ExplanationAsText", reportWith(R"("explanations": ["f"])"),
                    "explanations[0] must be an object"},
        RefusedCase{"CellTwice", reportWith(R"("tables": {"requests": {"new": {"total": 1, "total": 2}}})"),
                    "“total” stands twice"}),
    [](const auto &test) { return test.param.name; });

TEST(ReportJsonTest, EveryTruncationIsRefused)
{
    const QByteArray json = writeReport(balancedReport(QStringLiteral("2021"), 7));
    for (qsizetype size = 0; size < json.size() - 2; size += 37) {
        SCOPED_TRACE(size);
        EXPECT_FALSE(readReport(json.left(size), testEditions()).ok());
    }
}

TEST(ReportJsonTest, NoDamagedByteIsFatal)
{
    QRandomGenerator random(99);
    const QByteArray json = writeReport(balancedReport(QStringLiteral("2019"), 7));
    int read = 0;
    for (int round = 0; round < 500; ++round) {
        QByteArray damaged = json;
        damaged[random.bounded(int(damaged.size()))] = static_cast<char>(random.bounded(256));
        const Result<Report> report = readReport(damaged, testEditions());
        if (report.ok())
            ++read;
        else
            EXPECT_FALSE(report.error().message.isEmpty());
    }
    EXPECT_GT(read, 0);
    EXPECT_LT(read, 500);
}

TEST(ReportJsonTest, TheSamplesLoseNothing)
{
    QDirIterator samples(sourcePath(QStringLiteral("resources/samples")), {QStringLiteral("*.json")});
    int count = 0;
    for (; samples.hasNext(); ++count) {
        const QByteArray json = contentOf(samples.next());
        SCOPED_TRACE(samples.fileName().toStdString());
        const Result<Report> report = readReport(json, testEditions());
        ASSERT_TRUE(report.ok()) << report.error().message.toStdString();
        EXPECT_EQ(valuesWithoutCell(*report), QStringList());
        const Result<Report> again = readReport(writeReport(*report), testEditions());
        ASSERT_TRUE(again.ok());
        EXPECT_EQ(*again, *report);
    }
    EXPECT_GE(count, 4);
}

TEST(ReportJsonTest, ListsTheRowThatALaterFormDoesNotHave)
{
    KAIBAO_REQUIRE_SHARED(path, QStringLiteral("reports/expected/002.json"));
    const Result<Report> report = readReport(contentOf(path), testEditions());
    ASSERT_TRUE(report.ok()) << report.error().message.toStdString();
    const QString row = QStringLiteral("三、收到和处理政府信息公开申请情况, 其他处理, ");
    ASSERT_EQ(valuesWithoutCell(*report).size(), 7);
    EXPECT_TRUE(valuesWithoutCell(*report).first().startsWith(row + QStringLiteral("自然人")));
    EXPECT_TRUE(valuesWithoutCell(*report).last().startsWith(row + QStringLiteral("总计")));
}

TEST(ReportJsonTest, ABlankTotalThatIsTypedFromTheLedgerStaysFree)
{
    Report report(testEdition(QStringLiteral("2021")), 2024);
    const CellId total = cellOf(report.edition(), QStringLiteral("requests/new/total"));
    ASSERT_EQ(report.cell(total).origin, Origin::Computed);
    report.setCell(total, {CellValue(), Origin::Typed});
    const Result<Report> read = readReport(writeReport(report), testEditions());
    ASSERT_TRUE(read.ok()) << read.error().message.toStdString();
    EXPECT_NE(read->cell(total).origin, Origin::Computed);
    EXPECT_TRUE(read->value(total).isBlank());
    const CellId other = cellOf(report.edition(), QStringLiteral("requests/granted/total"));
    EXPECT_EQ(read->cell(other).origin, Origin::Computed) << "nobody has freed this one";
    EXPECT_FALSE(writeReport(Report(report.edition(), 2024)).contains("free_totals"));
}

}  // namespace kaibao
