// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edition/elimination.h"

#include <gtest/gtest.h>

#include <limits>

namespace kaibao {

TEST(EliminationTest, TellsWhatFollowsFromWhat)
{
    Elimination equations(4);
    EXPECT_TRUE(equations.add({1, 1, -1, 0}));
    EXPECT_TRUE(equations.add({0, 2, 0, -3}));
    EXPECT_TRUE(equations.add({0, 0, 5, 1}));
    const Elimination::Row row = equations.reduced({3, 5, 7, -1});  // 3·first + second + 2·third
    EXPECT_EQ(row.weights, (QList<qint64>{0, 0, 0, 0}));
    EXPECT_EQ(row.origin, (QList<qint64>{-3, -1, -2, 1}));
    EXPECT_FALSE(equations.add({3, 5, 7, -1}));
    EXPECT_FALSE(equations.overflowed());
}

TEST(EliminationTest, KeepsEveryRowFullyReduced)
{
    Elimination equations(3);
    equations.add({2, 4, 6});
    equations.add({1, 3, 3});
    equations.add({1, 1, 4});
    for (qsizetype row = 0; row < 3; ++row) {
        for (qsizetype unknown = 0; unknown < 3; ++unknown)
            EXPECT_EQ(equations.rows()[row].weights[unknown] != 0, row == unknown);
    }
}

TEST(EliminationTest, OwnsUpToNumbersThatDoNotFit)
{
    constexpr qint64 Huge = std::numeric_limits<qint64>::max() - 1;
    Elimination equations(2);
    equations.add({Huge, 3});
    equations.add({Huge - 2, Huge});
    EXPECT_TRUE(equations.overflowed());
}

}  // namespace kaibao
