// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/charstring.h"

#include <QPainterPath>

#include <utility>


namespace kaibao {

namespace {

/// More operands than this may not lie on the stack.
constexpr qsizetype StackSize = 48;

enum Operator : char {
    NoOperator = 0,
    RLineTo = 5,
    HLineTo = 6,
    VLineTo = 7,
    RRCurveTo = 8,
    EndChar = 14,
    RMoveTo = 21,
    VVCurveTo = 26,
    HHCurveTo = 27,
    VHCurveTo = 30,
    HVCurveTo = 31,
};

struct Point
{
    int x = 0;
    int y = 0;
    bool operator==(const Point &) const = default;
};

Point operator-(Point a, Point b)
{
    return {a.x - b.x, a.y - b.y};
}

Point rounded(const QPainterPath::Element &element)
{
    return {qRound(element.x), -qRound(element.y)};
}

/// Appends operators and joins those that may share one.
class Encoder final
{
public:
    void width(int width) { operand(width); }

    void moveTo(Point to)
    {
        flush();
        const Point d = to - m_at;
        operand(d.x);
        operand(d.y);
        m_bytes.append(RMoveTo);
        m_at = m_start = to;
    }

    void lineTo(Point to)
    {
        const Point d = to - std::exchange(m_at, to);
        if (d == Point())
            return;
        if (d.y == 0)
            segment(HLineTo, VLineTo, {d.x});
        else if (d.x == 0)
            segment(VLineTo, HLineTo, {d.y});
        else
            segment(RLineTo, RLineTo, {d.x, d.y});
    }

    void curveTo(Point first, Point second, Point to)
    {
        const Point a = first - m_at;
        const Point b = second - first;
        const Point c = to - second;
        m_at = to;
        if (a.y == 0 && c.x == 0)
            segment(HVCurveTo, VHCurveTo, {a.x, b.x, b.y, c.y});
        else if (a.x == 0 && c.y == 0)
            segment(VHCurveTo, HVCurveTo, {a.y, b.x, b.y, c.x});
        else if (a.y == 0 && c.y == 0)
            segment(HHCurveTo, HHCurveTo, {a.x, b.x, b.y, c.x});
        else if (a.x == 0 && c.x == 0)
            segment(VVCurveTo, VVCurveTo, {a.y, b.x, b.y, c.y});
        else
            segment(RRCurveTo, RRCurveTo, {a.x, a.y, b.x, b.y, c.x, c.y});
    }

    Point start() const { return m_start; }

    QByteArray finish()
    {
        flush();
        m_bytes.append(EndChar);
        return m_bytes;
    }

private:
    /// `next` is the segment that may follow under the same operator.
    void segment(Operator kind, Operator next, std::initializer_list<int> operands)
    {
        const auto count = static_cast<qsizetype>(operands.size());
        if (m_operator == NoOperator || kind != m_next || m_count + count > StackSize) {
            flush();
            m_operator = kind;
        }
        for (const int number : operands)
            operand(number);
        m_count += count;
        m_next = next;
    }

    void flush()
    {
        if (m_operator != NoOperator)
            m_bytes.append(m_operator);
        m_operator = NoOperator;
        m_count = 0;
    }

    void operand(int number)
    {
        if (number >= -107 && number <= 107) {
            m_bytes.append(static_cast<char>(number + 139));
        } else if (number >= 108 && number <= 1131) {
            m_bytes.append(static_cast<char>((number - 108) / 256 + 247));
            m_bytes.append(static_cast<char>((number - 108) % 256));
        } else if (number >= -1131 && number <= -108) {
            m_bytes.append(static_cast<char>((-number - 108) / 256 + 251));
            m_bytes.append(static_cast<char>((-number - 108) % 256));
        } else {
            m_bytes.append(static_cast<char>(28));
            m_bytes.append(static_cast<char>(number >> 8 & 0xFF));
            m_bytes.append(static_cast<char>(number & 0xFF));
        }
    }

    QByteArray m_bytes;
    Point m_at;
    Point m_start;
    Operator m_operator = NoOperator;
    Operator m_next = NoOperator;
    qsizetype m_count = 0;
};

}  // namespace

QByteArray charstring(const QPainterPath &outline, int width, int defaultWidth)
{
    Encoder encoder;
    if (width != defaultWidth)
        encoder.width(width);
    const int count = outline.elementCount();
    for (int i = 0; i < count; ++i) {
        const QPainterPath::Element element = outline.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            encoder.moveTo(rounded(element));
            break;
        case QPainterPath::LineToElement: {
            // The way back to the start is drawn by itself.
            const bool closes = i + 1 == count || outline.elementAt(i + 1).isMoveTo();
            if (!closes || rounded(element) != encoder.start())
                encoder.lineTo(rounded(element));
            break;
        }
        case QPainterPath::CurveToElement:
            encoder.curveTo(rounded(element), rounded(outline.elementAt(i + 1)), rounded(outline.elementAt(i + 2)));
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    return encoder.finish();
}

}  // namespace kaibao
