// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace kaibao {

/// A point of a glyph, in thousandths of an em; y points up.
struct OutlinePoint
{
    int x = 0;
    int y = 0;

    bool operator==(const OutlinePoint &) const = default;
    OutlinePoint operator+(OutlinePoint other) const { return {x + other.x, y + other.y}; }
    OutlinePoint operator-(OutlinePoint other) const { return {x - other.x, y - other.y}; }
};

struct OutlineSegment
{
    enum class Kind : quint8 { Move, Line, Curve };

    Kind kind = Kind::Move;
    OutlinePoint to;
    OutlinePoint first;  ///< control points of a Curve
    OutlinePoint second;

    bool operator==(const OutlineSegment &) const = default;
};

/// Closed contours, each beginning with a Move.
using Outline = QList<OutlineSegment>;

/// Leaves out what no printer shows: curves that all but equal their chord become lines, and lines that go
/// on in all but the same direction become one. The error is below 7 µm at 3号, a sixth of a laser printer's
/// dot, and the brush-like faces become a fifth smaller.
Outline simplified(const Outline &outline);

}  // namespace kaibao
