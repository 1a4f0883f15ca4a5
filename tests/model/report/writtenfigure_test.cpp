// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/writtenfigure.h"

#include <gtest/gtest.h>

namespace kaibao {

struct FigureCase
{
    const char *text;
    CellKind kind;
    const char *read;  ///< null where it is no number
};

class WrittenFigureTest : public testing::TestWithParam<FigureCase>
{};

TEST_P(WrittenFigureTest, ReadsWhatIsMeantAndKeepsTheRest)
{
    const QString text = QString::fromUtf8(GetParam().text);
    const CellValue value = parseWrittenFigure(text, GetParam().kind);
    EXPECT_EQ(value.isNumber(), GetParam().read != nullptr);
    EXPECT_EQ(value.text(), GetParam().read ? QString::fromUtf8(GetParam().read) : text) << "kept as it is";
}

INSTANTIATE_TEST_SUITE_P(
    Counts, WrittenFigureTest,
    testing::Values(
        FigureCase{"12", CellKind::Count, "12"}, FigureCase{" １２ ", CellKind::Count, "12"},
        FigureCase{"12件", CellKind::Count, "12"}, FigureCase{"１，２３４ 件", CellKind::Count, "1234"},
        FigureCase{"1,234", CellKind::Count, "1234"}, FigureCase{"1,234,567", CellKind::Count, "1234567"},
        FigureCase{"12.00", CellKind::Count, "12"}, FigureCase{"12.50", CellKind::Count, nullptr},
        FigureCase{"1,23", CellKind::Count, nullptr}, FigureCase{"12,3456", CellKind::Count, nullptr},
        FigureCase{"１，２３", CellKind::Count, nullptr}, FigureCase{"1,,234", CellKind::Count, nullptr},
        FigureCase{"1234,567", CellKind::Count, nullptr}, FigureCase{",234", CellKind::Count, nullptr},
        FigureCase{" 1,23 ", CellKind::Count, nullptr}, FigureCase{"1、234", CellKind::Count, nullptr},
        FigureCase{"12万件", CellKind::Count, nullptr}, FigureCase{"12元", CellKind::Count, nullptr},
        FigureCase{"—", CellKind::Count, nullptr}, FigureCase{"/", CellKind::Count, nullptr},
        FigureCase{"件", CellKind::Count, nullptr}, FigureCase{"-3", CellKind::Count, nullptr},
        FigureCase{"无", CellKind::Count, nullptr}, FigureCase{"1e3", CellKind::Count, nullptr},
        FigureCase{"-1,234", CellKind::SignedChange, "-1234"}));

INSTANTIATE_TEST_SUITE_P(Amounts, WrittenFigureTest,
                         testing::Values(FigureCase{"18.8710", CellKind::Amount, "18.8710"},
                                         FigureCase{"96,171.6", CellKind::Amount, "96171.6"},
                                         FigureCase{"3.5万元", CellKind::Amount, "3.5"},
                                         FigureCase{"380元", CellKind::Amount, nullptr},
                                         FigureCase{"0.00", CellKind::Amount, "0.00"}));

}  // namespace kaibao
