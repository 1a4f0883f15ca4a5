// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/outline.h"

#include <cmath>

namespace kaibao {

namespace {

/// How far the control points of a curve may lie from its chord, in thousandths of an em. The curve itself
/// stays within three quarters of that.
constexpr double Flatness = 1.6;

/// How far the corner between two lines may lie from the line that replaces both.
constexpr double Straightness = 0.8;

double distanceFromChord(OutlinePoint point, OutlinePoint chord, double length)
{
    return std::abs(point.x * chord.y - point.y * chord.x) / length;
}

bool isFlat(OutlinePoint from, const OutlineSegment &curve)
{
    const OutlinePoint chord = curve.to - from;
    const double length = std::hypot(chord.x, chord.y);
    if (length < 1)
        return false;
    const OutlinePoint first = curve.first - from;
    const OutlinePoint second = curve.second - from;
    const auto along = [&](OutlinePoint point) { return (point.x * chord.x + point.y * chord.y) / length; };
    const bool between = along(first) >= 0 && along(second) <= length;
    return between && distanceFromChord(first, chord, length) <= Flatness
        && distanceFromChord(second, chord, length) <= Flatness;
}

bool isOnTheWay(OutlinePoint from, OutlinePoint corner, OutlinePoint to)
{
    const OutlinePoint chord = to - from;
    const double length = std::hypot(chord.x, chord.y);
    if (length < 1)
        return false;
    const OutlinePoint point = corner - from;
    const double along = (point.x * chord.x + point.y * chord.y) / length;
    return along > 0 && along < length && distanceFromChord(point, chord, length) <= Straightness;
}

}  // namespace

Outline simplified(const Outline &outline)
{
    Outline result;
    result.reserve(outline.size());
    OutlinePoint at;
    OutlinePoint lineStart;  // where the last segment begins, if it is a line
    bool afterLine = false;
    for (OutlineSegment segment : outline) {
        if (segment.kind == OutlineSegment::Kind::Curve && isFlat(at, segment))
            segment.kind = OutlineSegment::Kind::Line;
        const bool line = segment.kind == OutlineSegment::Kind::Line;
        if (line && afterLine && isOnTheWay(lineStart, at, segment.to)) {
            result.last().to = segment.to;
            afterLine = false;  // merging on and on would bend the line
        } else {
            lineStart = at;
            afterLine = line;
            result.append(segment);
        }
        at = segment.to;
    }
    return result;
}

}  // namespace kaibao
