// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/patch.h"

#include "tests/model/store/storefixture.h"

namespace kaibao {

TEST(TextPatchTest, KeepsOnlyWhatChanged)
{
    const struct
    {
        const char *before, *after;
        int position;
        const char *removed, *inserted;
    } cases[]{
        {"", "大水坑镇", 0, "", "大水坑镇"},
        {"大水坑镇", "", 0, "大水坑镇", ""},
        {"本年收到3件", "本年收到5件", 4, "3", "5"},
        {"aaa", "aaaa", 3, "", "a"},
        {"abab", "ab", 2, "ab", ""},
        {"同", "同", 1, "", ""},
        {"\U00020BB7村", "\U00020BB8村", 0, "\U00020BB7", "\U00020BB8"},  // they share the high surrogate
        {"村\U00020BB7", "村\U000213B7", 1, "\U00020BB7", "\U000213B7"},  // they share the low one
    };
    for (const auto &[before, after, position, removed, inserted] : cases) {
        SCOPED_TRACE(after);
        const TextPatch expected{field::Title, position, QString::fromUtf8(removed),
                                 QString::fromUtf8(inserted)};
        EXPECT_EQ(TextPatch::between(field::Title, QString::fromUtf8(before), QString::fromUtf8(after)),
                  expected);
    }
}

TEST(PatchTest, IsTheChangeAgainWithTheReportBeforeOrAfter)
{
    QRandomGenerator random(3);
    Report report = anyReport(QStringLiteral("2021"), 3);
    for (int round = 0; round < 500; ++round) {
        const Report before = report;
        const Change change = anyChange(report, random);
        apply(report, change);
        const Patch patch = Patch::of(change);

        const std::optional<Change> back = patch.changeInto(report);
        ASSERT_TRUE(back);
        Report taken = report;
        apply(taken, back->inverted());
        ASSERT_TRUE(taken == before);

        const std::optional<Change> forth = patch.changeFrom(before);
        ASSERT_TRUE(forth);
        apply(taken, *forth);
        ASSERT_TRUE(taken == report);
    }
}

TEST(PatchTest, DoesNotFitAnotherReport)
{
    const Report before(testEdition(QStringLiteral("2021")), 2025);
    const CellId cell = cellOf(before.edition(), QStringLiteral("requests/new/natural_person"));
    const Patch patches[]{
        Patch::of(Change().setCell(before, cell, {CellValue::count(3), Origin::Typed})),
        Patch::of(Change().setText(before, field::Title, QStringLiteral("标题"))),
        Patch::of(Change().setYear(before, 2024)),
    };
    for (const Patch &patch : patches) {
        EXPECT_FALSE(patch.changeInto(before).has_value());
        EXPECT_TRUE(patch.changeFrom(before).has_value());
    }
}

}  // namespace kaibao
