// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/showntext.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

Report reportWithFigures()
{
    Report report(testEdition(QStringLiteral("2021")), 2024);
    type(report, QStringLiteral("requests/new/total"), QStringLiteral("128"));
    type(report, QStringLiteral("requests/new/other"), QStringLiteral("三"));
    type(report, QStringLiteral("requests/carried_in/total"), QStringLiteral("0"));
    type(report, QStringLiteral("disclosure/fees/amount"), QStringLiteral("26.55"));
    return report;
}

struct ShownCase
{
    const char16_t *stored;
    const char16_t *shown;
};

// clang-format off
constexpr ShownCase Cases[] = {
    {u"没有数字。",                                     u"没有数字。"},
    {u"收到{requests/new/total}件。",                   u"收到128件。"},
    {u"结转{requests/carried_in/total}件",              u"结转0件"},
    {u"收费{disclosure/fees/amount}万元",               u"收费26.55万元"},
    {u"{requests/new/business}件",                      u"____件"},
    {u"{requests/new/other}件",                         u"三件"},
    {u"{requests/nothing/total}件",                     u"{requests/nothing/total}件"},
    {u"{requests/new/total}{requests/new/total}",       u"128128"},
};
// clang-format on

}  // namespace

TEST(ShownText, PutsFiguresInThePlacesOfTheirReferences)
{
    const Report report = reportWithFigures();
    for (const ShownCase &c : Cases)
        EXPECT_EQ(ShownText(report, QString::fromUtf16(c.stored)).text(), QString::fromUtf16(c.shown));
}

TEST(ShownText, NamesTheCellOfEachFigure)
{
    const Report report = reportWithFigures();
    const ShownText shown(
        report, QStringLiteral("{requests/new/total}，{requests/new/business}，{requests/nothing/total}"));
    ASSERT_EQ(shown.figures().size(), 3);
    EXPECT_EQ(shown.figures()[0].cell, cellOf(report.edition(), QStringLiteral("requests/new/total")));
    EXPECT_TRUE(shown.figures()[0].hasNumber);
    EXPECT_FALSE(shown.figures()[1].hasNumber) << "blank";
    EXPECT_EQ(shown.figures()[2].cell, CellId::None);
}

TEST(ShownText, KnowsWhereEachPlaceIsStored)
{
    const Report report = reportWithFigures();
    const QString stored = QStringLiteral("新收{requests/new/total}件，共{requests/new/total}件。");
    const ShownText shown(report, stored);
    const auto storedWords = [&](const QString &words, int from = 0) {
        const int offset = static_cast<int>(shown.text().indexOf(words, from));
        const ShownText::Place place = shown.stored(offset, static_cast<int>(words.size()));
        return stored.mid(place.offset, place.length);
    };
    EXPECT_EQ(storedWords(QStringLiteral("新收")), QStringLiteral("新收"));
    EXPECT_EQ(storedWords(QStringLiteral("128件，")), QStringLiteral("{requests/new/total}件，"));
    EXPECT_EQ(storedWords(QStringLiteral("28")), QStringLiteral("{requests/new/total}"))
        << "never half of it";
    EXPECT_EQ(storedWords(QStringLiteral("收128件，共128件")),
              QStringLiteral("收{requests/new/total}件，共{requests/new/total}件"));
    EXPECT_EQ(storedWords(QStringLiteral("件。")), QStringLiteral("件。"));
    EXPECT_EQ(shown.stored(0, 0).length, 0);
}

}  // namespace kaibao
