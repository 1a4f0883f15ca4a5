// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/carriedtext.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Field = field::narrative(QStringLiteral("overview"));

struct Case
{
    const char *name;
    QStringView before;  ///< in the report for 2024
    QStringView now;
    QStringList marked;  ///< the words, those of a whole paragraph in 【】
};

// clang-format off
const Case Cases[] = {
    {"a paragraph as it was", u"全年公开信息5条。\n", u"全年公开信息5条。\n", {QStringLiteral("【全年公开信息5条。】")}},
    {"one that was touched", u"全年公开信息5条。", u"全年公开信息6条。", {}},
    {"one that moved", u"甲事已办。\n乙事未办。", u"乙事未办。\n丙事已办。", {QStringLiteral("【乙事未办。】")}},
    {"headings repeat", u"（一）主动公开\n", u"（一）主动公开\n", {}},
    {"blanks around do not count", u"　　全年无投诉。", u"全年无投诉。", {QStringLiteral("【全年无投诉。】")}},
    {"an old year in it", u"2024年公开5条。", u"2024年公开5条。", {QStringLiteral("【2024年公开5条。】"), QStringLiteral("2024")}},
    {"an old year in a sentence nobody touched", u"2024年公开5条。共3次。", u"2024年公开5条。共4次。", {QStringLiteral("2024")}},
    {"an old year in a new sentence", u"公开5条。", u"比2024年多5条。", {}},
    {"the number of a document", u"按〔2024〕7号办理。共3次。", u"按〔2024〕7号办理。共4次。", {}},
    {"part of a longer number", u"电话12024年。共3次。", u"电话12024年。共4次。", {}},
    {"nothing before", u"", u"全年无投诉。", {}},
};
// clang-format on

Report with(int year, QStringView text)
{
    Report report(testEdition(QStringLiteral("2021")), year);
    report.setText(Field, text.toString());
    return report;
}

QStringList marked(const Report &report, const Report &previous)
{
    QStringList words;
    for (const CarriedStretch &stretch : carriedStretches(report, previous, Field)) {
        const QString stretched = report.text(Field).mid(stretch.offset, stretch.length);
        words << (stretch.kind == CarriedStretch::Kind::Paragraph ? QStringLiteral("【%1】").arg(stretched)
                                                                  : stretched);
    }
    return words;
}

}  // namespace

TEST(CarriedTextTest, MarksWhatNobodyHasTouched)
{
    for (const Case &example : Cases)
        EXPECT_EQ(marked(with(2025, example.now), with(2024, example.before)), example.marked)
            << example.name;
}

TEST(CarriedTextTest, LeavesAParagraphThatIsSaidToBeTrueUntilAWordOfItChanges)
{
    const Report before = with(2024, u"2024年无投诉。");
    Report now = with(2025, u"2024年无投诉。");
    now.setExplanations({stillTrue(Field, QStringLiteral("2024年无投诉。"), QStringLiteral("still true"))});
    EXPECT_EQ(marked(now, before), QStringList());
    now.setText(Field, QStringLiteral("2024年无投诉。\n又。"));
    EXPECT_EQ(marked(now, before), QStringList());
    now.setExplanations({stillTrue(field::narrative(QStringLiteral("other")),
                                   QStringLiteral("2024年无投诉。"), QStringLiteral("still true"))});
    EXPECT_EQ(marked(now, before).size(), 2) << "said of another text";
}

}  // namespace kaibao
