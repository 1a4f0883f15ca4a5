// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/type2reader.h"

#include <array>

namespace kaibao {

namespace {

enum Operator : int {
    HStem = 1,
    VStem = 3,
    VMoveTo = 4,
    RLineTo = 5,
    HLineTo = 6,
    VLineTo = 7,
    RRCurveTo = 8,
    EndChar = 14,
    HStemHm = 18,
    HintMask = 19,
    CntrMask = 20,
    RMoveTo = 21,
    HMoveTo = 22,
    VStemHm = 23,
    RCurveLine = 24,
    RLineCurve = 25,
    VVCurveTo = 26,
    HHCurveTo = 27,
    ShortNumber = 28,
    VHCurveTo = 30,
    HVCurveTo = 31,
    FirstNumber = 32,
    FixedNumber = 255,
};

/// Follows one charstring from its first byte to endchar.
class Interpreter final
{
public:
    explicit Interpreter(QByteArrayView bytes) : m_bytes(bytes) {}

    std::optional<Outline> run()
    {
        while (m_position < m_bytes.size()) {
            const int byte = next();
            if (byte == ShortNumber || byte >= FirstNumber) {
                readNumber(byte);
            } else if (byte == EndChar) {
                return m_broken ? std::nullopt : std::optional(m_outline);
            } else if (!execute(byte)) {
                break;
            }
            if (m_broken)
                break;
        }
        return std::nullopt;
    }

private:
    int next() { return m_position < m_bytes.size() ? static_cast<uchar>(m_bytes[m_position++]) : 0; }

    void readNumber(int byte)
    {
        int value = 0;
        if (byte == ShortNumber) {
            const int high = next();
            value = static_cast<qint16>(high << 8 | next());
        } else if (byte <= 246) {
            value = byte - 139;
        } else if (byte <= 250) {
            value = (byte - 247) * 256 + next() + 108;
        } else if (byte <= 254) {
            value = -(byte - 251) * 256 - next() - 108;
        } else {
            // Fractions would have to be added up exactly; such faces are left to Qt.
            m_broken = true;
        }
        if (m_count < StackSize)
            m_stack[m_count++] = value;
        else
            m_broken = true;
    }

    bool execute(int code)
    {
        switch (code) {
        case HStem:
        case VStem:
        case HStemHm:
        case VStemHm:
            m_stems += m_count / 2;
            break;
        case HintMask:
        case CntrMask:
            m_stems += m_count / 2;
            m_position += static_cast<qsizetype>((m_stems + 7) / 8);
            break;
        case RMoveTo:
            moveBy(2);
            break;
        case HMoveTo:
        case VMoveTo:
            moveAlongAxis(code == HMoveTo);
            break;
        default:
            if (!draw(code))
                return false;
        }
        m_count = 0;
        return true;
    }

    bool draw(int code)
    {
        switch (code) {
        case RLineTo:
            lines(0, m_count);
            return true;
        case HLineTo:
        case VLineTo:
            axisLines(code == HLineTo);
            return true;
        case RRCurveTo:
            curves(0, m_count);
            return true;
        case RCurveLine:
            curves(0, m_count - 2);
            lines(m_count - 2, m_count);
            return true;
        case RLineCurve:
            lines(0, m_count - 6);
            curves(m_count - 6, m_count);
            return true;
        case VVCurveTo:
        case HHCurveTo:
            parallelCurves(code == HHCurveTo);
            return true;
        case VHCurveTo:
        case HVCurveTo:
            alternatingCurves(code == HVCurveTo);
            return true;
        default:
            return false;
        }
    }

    /// Before the first move the stack may hold the width, below the operands.
    void moveBy(int operands)
    {
        if (m_count < operands)
            m_broken = true;
        else
            move({m_stack[m_count - 2], m_stack[m_count - 1]});
    }

    void moveAlongAxis(bool horizontal)
    {
        if (m_count < 1)
            m_broken = true;
        else
            move(horizontal ? OutlinePoint{m_stack[m_count - 1], 0} : OutlinePoint{0, m_stack[m_count - 1]});
    }

    void move(OutlinePoint by)
    {
        m_at = m_at + by;
        m_outline.append({OutlineSegment::Kind::Move, m_at, {}, {}});
    }

    void line(OutlinePoint by)
    {
        m_at = m_at + by;
        m_outline.append({OutlineSegment::Kind::Line, m_at, {}, {}});
    }

    void curve(OutlinePoint a, OutlinePoint b, OutlinePoint c)
    {
        const OutlinePoint first = m_at + a;
        const OutlinePoint second = first + b;
        m_at = second + c;
        m_outline.append({OutlineSegment::Kind::Curve, m_at, first, second});
    }

    OutlinePoint pair(int at) const { return {m_stack[at], m_stack[at + 1]}; }

    void lines(int begin, int end)
    {
        m_broken = m_broken || begin < 0;
        for (int i = begin; !m_broken && i + 2 <= end; i += 2)
            line(pair(i));
    }

    void axisLines(bool horizontal)
    {
        for (int i = 0; i < m_count; ++i, horizontal = !horizontal)
            line(horizontal ? OutlinePoint{m_stack[i], 0} : OutlinePoint{0, m_stack[i]});
    }

    void curves(int begin, int end)
    {
        m_broken = m_broken || begin < 0;
        for (int i = begin; !m_broken && i + 6 <= end; i += 6)
            curve(pair(i), pair(i + 2), pair(i + 4));
    }

    /// Curves that begin and end in the same direction; the first may stray from it.
    void parallelCurves(bool horizontal)
    {
        int i = m_count % 4 == 1 ? 1 : 0;
        int stray = i == 1 ? m_stack[0] : 0;
        for (; i + 4 <= m_count; i += 4, stray = 0) {
            const OutlinePoint start =
                horizontal ? OutlinePoint{m_stack[i], stray} : OutlinePoint{stray, m_stack[i]};
            const int last = m_stack[i + 3];
            curve(start, pair(i + 1), horizontal ? OutlinePoint{last, 0} : OutlinePoint{0, last});
        }
    }

    /// Curves that turn from one axis to the other; the last may stray from it.
    void alternatingCurves(bool horizontal)
    {
        for (int i = 0; i + 4 <= m_count; i += 4, horizontal = !horizontal) {
            const int stray = m_count - i == 5 ? m_stack[i + 4] : 0;
            const int first = m_stack[i];
            const int last = m_stack[i + 3];
            if (horizontal)
                curve({first, 0}, pair(i + 1), {stray, last});
            else
                curve({0, first}, pair(i + 1), {last, stray});
        }
    }

    static constexpr int StackSize = 48;

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    std::array<int, StackSize> m_stack{};
    int m_count = 0;
    int m_stems = 0;
    bool m_broken = false;
    OutlinePoint m_at;
    Outline m_outline;
};

}  // namespace

std::optional<Outline> readCharstring(QByteArrayView charstring)
{
    return Interpreter(charstring).run();
}

}  // namespace kaibao
