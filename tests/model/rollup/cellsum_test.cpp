// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rollup/cellsum.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

CellValue sumOf(const QStringList &typed, CellKind kind)
{
    CellSum sum;
    for (const QString &text : typed)
        sum.add(text == u"n/a" ? CellValue::notApplicable() : CellValue::parse(text, kind));
    return sum.result(kind);
}

}  // namespace

TEST(CellSumTest, AddsExactly)
{
    struct Case
    {
        const char16_t *typed;  ///< parted by blanks
        CellKind kind;
        const char16_t *sum;
    };
    constexpr Case cases[] = {
        {u"1 2 3", CellKind::Count, u"6"},
        {u"0 0", CellKind::Count, u"0"},
        {u"999999999", CellKind::Count, u"999999999"},
        {u"3 -12", CellKind::SignedChange, u"-9"},
        {u"5 n/a 2", CellKind::Count, u"7"},
        {u"0.1 0.2", CellKind::Amount, u"0.3"},
        {u"18.8710 1.1", CellKind::Amount, u"19.9710"},
        {u"7730.28 0.000001", CellKind::Amount, u"7730.280001"},
        {u"0 0", CellKind::Amount, u"0"},
        {u"0.50 0.50", CellKind::Amount, u"1.00"},
        {u"999999998 0.999999", CellKind::Amount, u"999999998.999999"},
    };
    for (const Case &one : cases) {
        const CellValue sum = sumOf(QString::fromUtf16(one.typed).split(u' '), one.kind);
        EXPECT_TRUE(sum.isNumber());
        EXPECT_EQ(sum.text(), QString::fromUtf16(one.sum));
    }
}

TEST(CellSumTest, ABlankIsNotZero)
{
    EXPECT_TRUE(sumOf({QStringLiteral("3"), QString()}, CellKind::Count).isBlank());
    EXPECT_TRUE(sumOf({QStringLiteral("3"), QStringLiteral("三")}, CellKind::Count).isBlank());
    EXPECT_TRUE(sumOf({QString(), QStringLiteral("0.5")}, CellKind::Amount).isBlank());
}

TEST(CellSumTest, DoesNotApplyWhereItDoesSoNowhere)
{
    EXPECT_EQ(sumOf({QStringLiteral("n/a"), QStringLiteral("n/a")}, CellKind::Count),
              CellValue::notApplicable());
}

TEST(CellSumTest, KeepsASumThatIsTooLargeAsText)
{
    const CellValue count = sumOf({QStringLiteral("999999999"), QStringLiteral("1")}, CellKind::Count);
    EXPECT_EQ(count, CellValue::notUnderstood(QStringLiteral("1000000000")));
    const CellValue amount = sumOf({QStringLiteral("999999999"), QStringLiteral("1.5")}, CellKind::Amount);
    EXPECT_EQ(amount, CellValue::notUnderstood(QStringLiteral("1000000000.5")));
}

}  // namespace kaibao
