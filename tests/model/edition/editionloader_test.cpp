// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edition/editionloader.h"

#include "tests/support/reports.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QByteArray formFile(const QString &key)
{
    QFile file(QStringLiteral(":/kaibao/editions/%1.json").arg(key));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The message with which a file is refused.
QString refusal(const QByteArray &json)
{
    const Result<Edition> edition = Edition::load(json, QStringLiteral("form.json"), Language::English);
    EXPECT_FALSE(edition.ok());
    return edition.ok() ? QString() : edition.error().message;
}

/// The form of 2021 with one piece of its text exchanged.
QByteArray broken(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = formFile(QStringLiteral("2021"));
    const qsizetype place = json.indexOf(from);
    EXPECT_GE(place, 0) << from.constData();
    return json.replace(place, from.size(), to);
}

struct Break
{
    const char *from;
    const char *to;
    QStringView place;
    QStringView reason;
};

// clang-format off
const Break Breaks[] = {
    {"kaibao-edition", "something", u"format", u"kaibao-edition"},
    {"\"columns\": 10", "\"columns\": 0", u"tables/requests/columns", u"whole number"},
    {"\"columns\": 10", "\"columns\": 9", u"tables/requests", u"every column's width"},
    {"\"kind\": \"note\"", "\"kind\": \"nota\"", u"tables/requests/rows[0][0]/kind", u"unknown kind: nota"},
    {"\"colspan\": 7", "\"colspan\": 8", u"tables/requests/rows[0][1]", u"sticks out"},
    {"\"colspan\": 7", "\"colspan\": 6", u"tables/requests/rows[0]", u"gap"},
    {"\"cell\": \"requests/new/total\"", "\"cell\": \"requests/new/other\"", u"tables", u"requests/new/other twice"},
    {"\"cell\": \"requests/new/total\"", "\"cell\": \"new/total\"", u"tables/requests/rows[3][7]/cell", u"requests/row/column"},
    {"\"relation\": \"=\"", "\"relation\": \"~\"", u"rules[0]/relation", u"unknown word: ~"},
    {"\"requests/carried_in/{column}\"", "\"requests/carried/{column}\"", u"rules[0]/left[1]", u"unknown cell: requests/carried/natural_person"},
    {"\"level\": \"must\"", "\"level\": 3", u"rules[0]/level", u"must be a text"},
    {"[\"街道办事处\", ", "[\"\", ", u"organisation_kinds[1]/name_endings[0]", u"must not be empty"},
    {"[\"街道办事处\", ", "[\"镇人民政府\", ", u"organisation_kinds[1]/name_endings[0]", u"stands for township_government already"},
    {"[\"街道办事处\", ", "[3, ", u"organisation_kinds[1]/name_endings[0]", u"must be a text"},
    {"\"first\": 2021", "\"first\": \"2021\"", u"years/first", u"whole number"},
};
// clang-format on

}  // namespace

TEST(EditionLoaderTest, RefusesABrokenFileWithPlaceAndReason)
{
    for (const Break &example : Breaks) {
        SCOPED_TRACE(example.to);
        const QString message = refusal(broken(example.from, example.to));
        EXPECT_TRUE(message.contains(example.place.toString())) << message.toStdString();
        EXPECT_TRUE(message.contains(example.reason.toString())) << message.toStdString();
        EXPECT_TRUE(message.contains(QStringLiteral("form.json"))) << message.toStdString();
    }
}

TEST(EditionLoaderTest, RefusesWhatIsNoForm)
{
    for (const QByteArray &json :
         {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"format\":"),
          QByteArray(100'000, '['), formFile(QStringLiteral("2021")).left(5000)})
        EXPECT_FALSE(refusal(json).isEmpty());
}

TEST(EditionLoaderTest, SurvivesTheLossOfAnyMember)
{
    const QJsonObject whole = QJsonDocument::fromJson(formFile(QStringLiteral("2019"))).object();
    for (const QString &key : whole.keys()) {
        QJsonObject part = whole;
        part.remove(key);
        EXPECT_TRUE(refusal(QJsonDocument(part).toJson()).contains(key)) << key.toStdString();
    }
}

TEST(EditionLoaderTest, HasEveryCellOfTheOfficialForms)
{
    const std::pair<QString, int> sizes[] = {{QStringLiteral("2019"), 22 + 161 + 15},
                                             {QStringLiteral("2021"), 10 + 175 + 15}};
    for (const auto &[key, cells] : sizes) {
        const Edition &edition = testEdition(key);
        EXPECT_EQ(edition.cells().size(), cells);
        EXPECT_EQ(edition.sections().size(), 6);
        for (const Cell &cell : edition.cells()) {
            EXPECT_FALSE(cell.guidance.trimmed().isEmpty()) << cell.key().toStdString();
            EXPECT_EQ(cell.mark.count(u'-'), 2) << cell.mark.toStdString();
        }
    }
}

TEST(EditionLoaderTest, GivesEachCellAMarkOfItsOwn)
{
    for (const Edition &edition : testEditions().all()) {
        QSet<QString> marks;
        for (const Cell &cell : edition.cells())
            marks << cell.mark;
        EXPECT_EQ(marks.size(), edition.cells().size());
    }
    const Edition &edition = testEdition(QStringLiteral("2021"));
    EXPECT_EQ(edition.cell(cellOf(edition, QStringLiteral("requests/new/natural_person"))).mark,
              QStringLiteral("三-1-自"));
}

TEST(EditionLoaderTest, FillsTheTypeAreaWithEveryTable)
{
    constexpr double TypeArea = 156.0;  // millimetres, GB/T 9704-2012
    for (const Edition &edition : testEditions().all()) {
        for (const Table &table : edition.tables()) {
            const double width = std::accumulate(table.columnWidths.begin(), table.columnWidths.end(), 0.0);
            EXPECT_NEAR(width, TypeArea, 0.001) << table.key.toStdString();
        }
    }
}

TEST(EditionLoaderTest, SpeaksBothLanguages)
{
    const Result<Editions> chinese = Editions::load(Language::Chinese);
    ASSERT_TRUE(chinese.ok());
    const LinearRule &inChinese = chinese->newest().rules().first();
    const LinearRule &inEnglish = testEditions().newest().rules().first();
    EXPECT_EQ(inChinese.id, inEnglish.id);
    EXPECT_NE(inChinese.message, inEnglish.message);
    EXPECT_EQ(chinese->newest().sections()[0].title, testEditions().newest().sections()[0].title)
        << "the official wording is Chinese in every language";
}

TEST(EditionLoaderTest, ExpandsTheRulesOfTheCatalogue)
{
    const std::tuple<QString, QString, int> counts[] = {
        {QStringLiteral("2021"), QStringLiteral("requests.balance"), 7},
        {QStringLiteral("2021"), QStringLiteral("requests.handled_total"), 7},
        {QStringLiteral("2021"), QStringLiteral("requests.row_total"), 25},
        {QStringLiteral("2019"), QStringLiteral("requests.row_total"), 23},
        {QStringLiteral("2021"), QStringLiteral("reviews.total"), 3},
        {QStringLiteral("2021"), QStringLiteral("disclosure.in_force_possible"), 2},
        {QStringLiteral("2019"), QStringLiteral("disclosure.disclosed_possible"), 2},
        {QStringLiteral("2021"), QStringLiteral("disclosure.regulations_authority"), 3},
    };
    for (const auto &[edition, id, count] : counts) {
        const auto &rules = testEdition(edition).rules();
        const auto found = std::count_if(rules.begin(), rules.end(),
                                         [&id = id](const LinearRule &rule) { return rule.id == id; });
        EXPECT_EQ(found, count) << id.toStdString() << " in " << edition.toStdString();
    }
}

}  // namespace kaibao
