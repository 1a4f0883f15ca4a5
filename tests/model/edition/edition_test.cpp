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
            for (const QJsonValue &row : known[u"rows"].toArray()) {
                for (const QJsonValue &cell : row.toArray()) {
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
