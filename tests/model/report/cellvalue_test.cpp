// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/cellvalue.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

using State = CellValue::State;

struct Typed
{
    QStringView text;
    CellKind kind;
    State state;
    qint64 number;
};

// clang-format off
const Typed Cases[] = {
    {u"",                  CellKind::Count,        State::Blank,         0},
    {u" \u3000\u00a0\t",   CellKind::Count,        State::Blank,         0},
    {u"0",                 CellKind::Count,        State::Count,         0},
    {u"12",                CellKind::Count,        State::Count,         12},
    {u" 12\u3000",         CellKind::Count,        State::Count,         12},
    {u"１２",              CellKind::Count,        State::Count,         12},
    {u"999999999",         CellKind::Count,        State::Count,         999'999'999},
    {u"1000000000",        CellKind::Count,        State::NotUnderstood, 0},
    {u"-2",                CellKind::Count,        State::NotUnderstood, 0},
    {u"三",                CellKind::Count,        State::NotUnderstood, 0},
    {u"1.5",               CellKind::Count,        State::NotUnderstood, 0},
    {u"1 2",               CellKind::Count,        State::NotUnderstood, 0},
    {u"/",                 CellKind::Count,        State::NotUnderstood, 0},
    {u"22（其中修订16件）", CellKind::Count,        State::NotUnderstood, 0},
    {u"-2",                CellKind::SignedChange, State::Count,         -2},
    {u"－２",              CellKind::SignedChange, State::Count,         -2},
    {u"−2",                CellKind::SignedChange, State::Count,         -2},
    {u"+3",                CellKind::SignedChange, State::Count,         3},
    {u"-",                 CellKind::SignedChange, State::NotUnderstood, 0},
    {u"--2",               CellKind::SignedChange, State::NotUnderstood, 0},
    {u"18.8710",           CellKind::Amount,       State::Amount,        18'871'000},
    {u"１８．５",          CellKind::Amount,       State::Amount,        18'500'000},
    {u"251000元",          CellKind::Amount,       State::NotUnderstood, 0},
    {u"-1",                CellKind::Amount,       State::NotUnderstood, 0},
};
// clang-format on

}  // namespace

TEST(CellValueTest, ReadsWhatWasTyped)
{
    for (const Typed &typed : Cases) {
        SCOPED_TRACE(typed.text.toString().toStdString());
        const CellValue value = CellValue::parse(typed.text, typed.kind);
        ASSERT_EQ(value.state(), typed.state);
        if (value.isNumber()) {
            EXPECT_EQ(value.number(), typed.number);
        }
        if (value.state() == State::NotUnderstood) {
            EXPECT_EQ(value.text(), typed.text) << "what was typed must be kept";
        }
    }
}

TEST(CellValueTest, NeverMeltsBlankZeroAndNotApplicable)
{
    const CellValue values[] = {CellValue(), CellValue::count(0), CellValue::notApplicable(),
                                CellValue::amount(*Decimal::parse(u"0")), CellValue::notUnderstood({})};
    for (size_t i = 0; i < std::size(values); ++i) {
        for (size_t j = 0; j < std::size(values); ++j)
            EXPECT_EQ(values[i] == values[j], i == j) << i << " and " << j;
    }
}

TEST(CellValueTest, ShowsTheTextThatReadsBackTheSame)
{
    for (const Typed &typed : Cases) {
        const CellValue value = CellValue::parse(typed.text, typed.kind);
        EXPECT_EQ(CellValue::parse(value.text(), typed.kind), value) << typed.text.toString().toStdString();
    }
}

}  // namespace kaibao
