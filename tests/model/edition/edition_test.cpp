// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edition/edition.h"

#include "tests/support/reports.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace kaibao {

TEST(EditionTest, CoversItsYears)
{
    const std::pair<int, QString> years[] = {{2018, {}},
                                             {2019, QStringLiteral("2019")},
                                             {2020, QStringLiteral("2019")},
                                             {2021, QStringLiteral("2021")},
                                             {2040, QStringLiteral("2021")}};
    for (const auto &[year, key] : years) {
        const Edition *edition = testEditions().forYear(year);
        EXPECT_EQ(edition ? edition->key() : QString(), key) << year;
    }
}

TEST(EditionTest, NamesTheReportOfAYear)
{
    EXPECT_EQ(testEdition(QStringLiteral("2021")).titleFor(2025),
              QStringLiteral("2025年政府信息公开工作年度报告"));
}

TEST(EditionTest, TellsTheKindByAnEndingOfTheNameThatLeavesNoDoubt)
{
    const std::pair<const char *, const char *> names[] = {
        {"云岭县青石桥镇人民政府", "township_government"},
        {"白沙河彝族乡人民政府", "township_government"},
        {"云岭市城关街道办事处", "subdistrict_office"},
        {"云岭县人民政府", "county_government"},
        {"云岭市南湖区人民政府", "county_government"},
        {"北原自治区人民政府", "province_government"},
        {"东江省人民政府", "province_government"},
        {"云岭市人民政府", ""},  // of a city with districts, or of one like a county
        {"云岭县教育局", ""},
        {"青石桥镇人民政府办公室", ""},
        {"", ""},
    };
    for (const Edition &edition : testEditions().all()) {
        for (const auto &[name, key] : names) {
            const OrganisationKind *kind = edition.kindOf(QString::fromUtf8(name));
            EXPECT_EQ(kind ? kind->key : QString(), QLatin1String(key)) << name;
        }
    }
}

TEST(EditionTest, FindsCellsByTheirKeys)
{
    const Edition &edition = testEdition(QStringLiteral("2021"));
    for (int i = 0; i < edition.cells().size(); ++i)
        EXPECT_EQ(edition.findCell(edition.cells()[i].key()), static_cast<CellId>(i));
    EXPECT_FALSE(edition.findCell(QStringLiteral("requests/other_handling/total")).has_value());
}

TEST(EditionTest, KnowsTheRowsAndCellsThatOnlyAnotherFormHas)
{
    const QHash<QString, QString> &elsewhere = testEdition(QStringLiteral("2021")).placesElsewhere();
    EXPECT_EQ(elsewhere.value(QStringLiteral("requests/other_handling")), QStringLiteral("其他处理"));
    EXPECT_EQ(elsewhere.value(QStringLiteral("disclosure/regulations/disclosed_total")),
              QStringLiteral("规章 对外公开总数量"));
    EXPECT_FALSE(elsewhere.contains(QStringLiteral("requests/new")));
    EXPECT_FALSE(elsewhere.contains(QStringLiteral("requests/other_handling/total"))) << "its row says it";
    EXPECT_TRUE(testEdition(QStringLiteral("2019"))
                    .placesElsewhere()
                    .contains(QStringLiteral("requests/other_handling.other")));
}

TEST(EditionTest, LaysOutTheFormBoxByBoxAsItIsKnown)
{
    for (const Edition &edition : testEditions().all()) {
        KAIBAO_REQUIRE_SHARED(path, QStringLiteral("form/tables-%1.json").arg(edition.key()));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QJsonObject tables = QJsonDocument::fromJson(file.readAll()).object()[u"tables"].toObject();
        for (const Table &table : edition.tables()) {
            const QJsonObject known = tables[table.key].toObject();
            qsizetype box = 0;
            for (const auto &row : known[u"rows"].toArray()) {
                for (const auto &cell : row.toArray()) {
                    ASSERT_LT(box, table.boxes.size());
                    const GridBox &ours = table.boxes[box++];
                    const QString key = ours.cell == CellId::None ? QString() : edition.cell(ours.cell).key();
                    EXPECT_EQ(ours.text, cell[u"text"].toString());
                    EXPECT_EQ(ours.columnSpan, cell[u"colspan"].toInt()) << ours.text.toStdString();
                    EXPECT_EQ(ours.rowSpan, cell[u"rowspan"].toInt()) << ours.text.toStdString();
                    EXPECT_EQ(key, cell[u"cell"].toString());
                }
            }
            EXPECT_EQ(box, table.boxes.size());
        }
    }
}

}  // namespace kaibao
