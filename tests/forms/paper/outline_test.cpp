// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/outline.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

TEST(Outline, KeepsItsShapeWhenSimplified)
{
    const Outline corners{{OutlineSegment::Kind::Move, {0, 0}, {}, {}},
                          {OutlineSegment::Kind::Curve, {300, 300}, {0, 170}, {130, 300}},
                          {OutlineSegment::Kind::Line, {300, 0}, {}, {}}};
    EXPECT_TRUE(simplified(corners) == corners);
    const Outline flat = simplified({{OutlineSegment::Kind::Move, {0, 0}, {}, {}},
                                     {OutlineSegment::Kind::Curve, {90, 1}, {30, 1}, {60, 1}},
                                     {OutlineSegment::Kind::Line, {200, 2}, {}, {}}});
    ASSERT_EQ(flat.size(), 2);
    EXPECT_EQ(flat[1].kind, OutlineSegment::Kind::Line);
    EXPECT_EQ(flat[1].to, (OutlinePoint{200, 2}));
}

}  // namespace

}  // namespace kaibao
