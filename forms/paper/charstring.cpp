// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/charstring.h"

#include <initializer_list>
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

/// Appends operators and joins those that may share one.
class Encoder final
{
public:
    void width(int width) { operand(width); }

    void moveTo(OutlinePoint to)
    {
        flush();
        const OutlinePoint d = to - m_at;
        operand(d.x);
        operand(d.y);
        m_bytes.append(RMoveTo);
        m_at = m_start = to;
    }

    void lineTo(OutlinePoint to)
    {
        const OutlinePoint d = to - std::exchange(m_at, to);
        if (d == OutlinePoint())
            return;
        if (d.y == 0)
            segment(HLineTo, VLineTo, {d.x});
        else if (d.x == 0)
            segment(VLineTo, HLineTo, {d.y});
        else
            segment(RLineTo, RLineTo, {d.x, d.y});
    }

    void curveTo(OutlinePoint first, OutlinePoint second, OutlinePoint to)
    {
        const OutlinePoint a = first - m_at;
        const OutlinePoint b = second - first;
        const OutlinePoint c = to - second;
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

    OutlinePoint start() const { return m_start; }

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
    OutlinePoint m_at;
    OutlinePoint m_start;
    Operator m_operator = NoOperator;
    Operator m_next = NoOperator;
    qsizetype m_count = 0;
};

}  // namespace

QByteArray charstring(const Outline &outline, int width, int defaultWidth)
{
    Encoder encoder;
    if (width != defaultWidth)
        encoder.width(width);
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const OutlineSegment &segment = outline[i];
        // The way back to the start is drawn by itself.
        const bool last = i + 1 == outline.size() || outline[i + 1].kind == OutlineSegment::Kind::Move;
        switch (segment.kind) {
        case OutlineSegment::Kind::Move:
            encoder.moveTo(segment.to);
            break;
        case OutlineSegment::Kind::Line:
            if (!last || segment.to != encoder.start())
                encoder.lineTo(segment.to);
            break;
        case OutlineSegment::Kind::Curve:
            encoder.curveTo(segment.first, segment.second, segment.to);
            break;
        }
    }
    return encoder.finish();
}

}  // namespace kaibao
