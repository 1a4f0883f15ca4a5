// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/outline.h"

#include "forms/paper/charstring.h"
#include "forms/paper/type2reader.h"

#include <QPainterPath>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QPainterPath pathOf(const Outline &outline)
{
    QPainterPath path;
    for (const OutlineSegment &segment : outline) {
        switch (segment.kind) {
        case OutlineSegment::Kind::Move:
            path.moveTo(segment.to.x, -segment.to.y);
            break;
        case OutlineSegment::Kind::Line:
            path.lineTo(segment.to.x, -segment.to.y);
            break;
        case OutlineSegment::Kind::Curve:
            path.cubicTo(segment.first.x, -segment.first.y, segment.second.x, -segment.second.y, segment.to.x,
                         -segment.to.y);
            break;
        }
    }
    return path;
}

/// Steps of every length that charstrings write differently, often along an axis.
OutlinePoint randomStep(QRandomGenerator &random)
{
    static constexpr int reaches[] = {3, 107, 108, 1131, 1132, 3000};
    const int reach = reaches[random.bounded(6)];
    const auto part = [&] { return random.bounded(3) == 0 ? 0 : random.bounded(-reach, reach + 1); };
    return {part(), part()};
}

Outline randomOutline(QRandomGenerator &random)
{
    Outline outline;
    OutlinePoint at;
    const int segments = random.bounded(1, 60);
    for (int i = 0; i < segments; ++i) {
        const int kind = i == 0 ? 0 : random.bounded(8);
        OutlineSegment segment;
        segment.kind = kind == 0 ? OutlineSegment::Kind::Move
                     : kind < 4  ? OutlineSegment::Kind::Line
                                 : OutlineSegment::Kind::Curve;
        segment.first = at + randomStep(random);
        segment.second = segment.first + randomStep(random);
        segment.to = segment.second + randomStep(random);
        at = segment.to;
        outline.append(segment);
    }
    return outline;
}

TEST(Outline, ComesBackFromItsCharstring)
{
    QRandomGenerator random(5);
    for (int round = 0; round < 1000; ++round) {
        const Outline outline = randomOutline(random);
        const std::optional<Outline> read = readCharstring(charstring(outline, round % 2 ? 1000 : 512, 1000));
        ASSERT_TRUE(read);
        // A closed contour need not write its last line, so the shapes are compared.
        const QPainterPath before = pathOf(outline);
        const QPainterPath after = pathOf(*read);
        EXPECT_EQ(after.boundingRect(), before.boundingRect());
        EXPECT_LE(after.elementCount(), before.elementCount());
    }
}

TEST(Outline, KeepsItsShapeWhenSimplified)
{
    QPainterPath circle;
    circle.addEllipse(QPointF(500, -400), 300, 300);
    const Outline outline = simplified(outlineOf(circle));
    EXPECT_EQ(outline.size(), 5);
    const Outline flat = simplified({{OutlineSegment::Kind::Move, {0, 0}, {}, {}},
                                     {OutlineSegment::Kind::Curve, {90, 1}, {30, 1}, {60, 1}},
                                     {OutlineSegment::Kind::Line, {200, 2}, {}, {}}});
    ASSERT_EQ(flat.size(), 2);
    EXPECT_EQ(flat[1].kind, OutlineSegment::Kind::Line);
    EXPECT_EQ(flat[1].to, (OutlinePoint{200, 2}));
}

TEST(Outline, IsNotReadFromWhatIsNoCharstring)
{
    QRandomGenerator random(11);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes(random.bounded(1, 80), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        const std::optional<Outline> read = readCharstring(bytes);  // whatever it says, it must come back
        EXPECT_TRUE(!read || bytes.contains(char(14)));
    }
    EXPECT_FALSE(readCharstring({}));
}

}  // namespace

}  // namespace kaibao
