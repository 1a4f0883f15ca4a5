// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/patchjson.h"

#include "model/store/vocabulary.h"
#include "tests/model/store/storefixture.h"

namespace kaibao {

TEST(PatchJsonTest, IsCompact)
{
    const Report report(testEdition(QStringLiteral("2021")), 2025);
    const CellId cell = cellOf(report.edition(), QStringLiteral("requests/new/natural_person"));
    Vocabulary words;
    const Change change = Change()
                              .setCell(report, cell, {CellValue::count(21), Origin::Typed})
                              .setText(report, field::Title, QStringLiteral("年报"))
                              .setYear(report, 2024);
    EXPECT_EQ(patchToJson(Patch::of(change), report.edition(), words),
              QByteArray(R"({"c":[[1,"t","t=21"]],"t":[[2,0,"","年报"]],"y":[2025,2024]})"));
    EXPECT_EQ(words.word(1), QStringLiteral("requests/new/natural_person"));
    EXPECT_EQ(words.word(2), field::Title);
}

TEST(PatchJsonTest, GivesBackEveryChange)
{
    for (const QString &edition : {QStringLiteral("2019"), QStringLiteral("2021")}) {
        QRandomGenerator random(11);
        Report report = anyReport(edition, 5);
        Vocabulary words;
        for (int round = 0; round < 500; ++round) {
            const Change change = anyChange(report, random);
            const QByteArray json = patchToJson(Patch::of(change), report.edition(), words);
            const std::optional<Patch> patch = patchFromJson(json, report.edition(), words);
            ASSERT_TRUE(patch) << json.toStdString();
            const std::optional<Change> again = patch->changeFrom(report);
            ASSERT_TRUE(again) << json.toStdString();
            Report expected = report;
            apply(expected, change);
            apply(report, *again);
            ASSERT_TRUE(report == expected) << json.toStdString();
        }
    }
}

TEST(PatchJsonTest, RefusesWhatIsNoPatch)
{
    Vocabulary words;
    words.number(QStringLiteral("requests/new/total"));
    const Edition &edition = testEdition(QStringLiteral("2021"));
    ASSERT_TRUE(patchFromJson(R"({"c":[[1,"t","t=1"]],"t":[[1,0,"","a"]]})", edition, words));
    for (const char *json :
         {"", "[]", "{", R"({"c":[[1,"t"]]})", R"({"c":[[2,"t","t=1"]]})", R"({"c":[[1,"t","1"]]})",
          R"({"c":[7]})", R"({"c":[[1,"t","t=1"],[1,"t=1","t=2"]]})", R"({"t":[[1,0,"","a"],[1,1,"","b"]]})",
          R"({"t":[[1,-1,"",""]]})", R"({"t":[[9,0,"",""]]})", R"({"t":[[1,0,"",3]]})", R"({"e":[0,[]]})",
          R"({"e":[-1,[],[]]})", R"({"e":[0,[{"finding":"f"}],[]]})", R"({"e":[0,7,[]]})", R"({"y":[2024]})",
          R"({"y":"2024"})"}) {
        SCOPED_TRACE(json);
        EXPECT_FALSE(patchFromJson(json, edition, words).has_value());
    }
}

TEST(PatchJsonTest, LeavesOutCellsThatTheEditionHasLost)
{
    Vocabulary words;
    words.number(QStringLiteral("requests/gone/total"));
    const auto patch = patchFromJson(R"({"c":[[1,"t","t=1"]]})", testEdition(QStringLiteral("2021")), words);
    ASSERT_TRUE(patch);
    EXPECT_TRUE(patch->cells.isEmpty());
}

}  // namespace kaibao
