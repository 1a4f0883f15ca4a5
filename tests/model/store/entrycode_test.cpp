// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/entrycode.h"

#include "tests/model/store/storefixture.h"

namespace kaibao {

struct EntryCodeCase
{
    const char *code;
    CellEntry entry;
};

TEST(EntryCodeTest, WritesEachStateAndOriginInItsWay)
{
    const CellValue amount = CellValue::parse(u"18.8710", CellKind::Amount);
    const EntryCodeCase cases[]{
        {"t", {CellValue(), Origin::Typed}},
        {"c", {CellValue(), Origin::Computed}},
        {"t=0", {CellValue::count(0), Origin::Typed}},
        {"z=0", {CellValue::count(0), Origin::Confirmed}},
        {"p=-12", {CellValue::count(-12), Origin::Pasted}},
        {"i$18.8710", {amount, Origin::Imported}},
        {"o-", {CellValue::notApplicable(), Origin::CarriedOver}},
        {"s?三", {CellValue::notUnderstood(QStringLiteral("三")), Origin::Suggested}},
        {"t?", {CellValue::notUnderstood({}), Origin::Typed}},
        {"t?=21", {CellValue::notUnderstood(QStringLiteral("=21")), Origin::Typed}},
    };
    for (const auto &[code, entry] : cases) {
        SCOPED_TRACE(code);
        EXPECT_EQ(entryCode(entry), QString::fromUtf8(code));
        EXPECT_EQ(entryFromCode(QString::fromUtf8(code)), entry);
    }
}

TEST(EntryCodeTest, RefusesWhatIsNoCode)
{
    for (const char *code : {"", "x", "21", "t21", "t=", "t=x", "t=1.5", "t=1000000000", "t=-1000000000",
                             "t$", "t$1.2.3", "t-1", "c=99999999999999999999"}) {
        SCOPED_TRACE(code);
        EXPECT_FALSE(entryFromCode(QString::fromUtf8(code)).has_value());
    }
}

TEST(EntryCodeTest, GivesBackEveryEntry)
{
    QRandomGenerator random(1);
    for (int round = 0; round < 5000; ++round) {
        const CellEntry entry = anyEntry(random);
        ASSERT_EQ(entryFromCode(entryCode(entry)), entry) << qPrintable(entryCode(entry));
    }
}

}  // namespace kaibao
