// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/linebreaker.h"

#include "forms/paper/breakpoints.h"
#include "forms/paper/characterclass.h"

#include <QStringView>

#include <algorithm>

namespace kaibao {

namespace {

constexpr double Tolerance = 1e-6;

/// A gap wider than this share of a character is uglier than a line that ends early.
constexpr double WidestGap = 0.35;

/// Of a line before an address; what is emptier has the address's beginning in it.
constexpr double LeastFilling = 0.6;

/// Halving all blanks of a line is as good as spreading it by this share of a character a gap.
constexpr double CostOfHalving = 0.05;

bool mayBreak(BreakPoint point)
{
    return point == BreakPoint::Allowed || point == BreakPoint::Torn;
}

/// One paragraph on its way into lines.
class Paragraph final
{
public:
    Paragraph(const QList<TextCell> &cells, double measure, double em, bool justified)
        : m_cells(cells), m_measure(measure), m_em(em), m_justified(justified), m_breaks(breakPoints(cells))
    {
        m_kinds.reserve(cells.size());
        for (const TextCell &cell : cells)
            m_kinds.append(characterClass(cell.character));
        tearLongUnits();
    }

    QList<BrokenLine> lines(double firstIndent) const
    {
        QList<BrokenLine> result;
        double indent = firstIndent;
        for (qsizetype begin = 0; begin < m_cells.size(); indent = 0) {
            const qsizetype end = lineEnd(begin, m_measure - indent);
            result.append(setLine(begin, end, indent));
            begin = end;
        }
        return result;
    }

private:
    void tearLongUnits();
    template <class MayTear> void tearLongUnits(MayTear mayTear);
    bool isAddressSign(qsizetype at) const;
    bool isInAddress(qsizetype end) const;
    qsizetype lineEnd(qsizetype begin, double room) const;
    qsizetype forcedEnd(qsizetype begin, double room) const;
    BrokenLine setLine(qsizetype begin, qsizetype end, double indent) const;
    qsizetype inkEnd(qsizetype begin, qsizetype end) const;
    double naturalWidth(qsizetype begin, qsizetype end) const;
    double spareBlank(qsizetype begin, qsizetype end) const;
    double spareBlank(qsizetype at) const;
    int gaps(qsizetype begin, qsizetype end) const;
    bool isGap(qsizetype after) const;

    const QList<TextCell> &m_cells;
    double m_measure;
    double m_em;
    bool m_justified;
    QList<BreakPoint> m_breaks;
    QList<CharacterClass> m_kinds;
};

/// What no line can hold is torn: an address after its signs, and only if that is not enough anywhere.
void Paragraph::tearLongUnits()
{
    tearLongUnits([this](qsizetype at) { return isAddressSign(at) && !isAddressSign(at + 1); });
    tearLongUnits([](qsizetype) { return true; });
}

template <class MayTear> void Paragraph::tearLongUnits(MayTear mayTear)
{
    for (qsizetype begin = 0; begin < m_cells.size();) {
        qsizetype end = begin;
        double width = 0;
        do
            width += m_cells[end].width;
        while (!mayBreak(m_breaks[end++]));
        for (qsizetype i = begin; width > m_measure + Tolerance && i + 1 < end; ++i) {
            if (m_breaks[i] == BreakPoint::InsideUnit && mayTear(i))
                m_breaks[i] = BreakPoint::Torn;
        }
        begin = end;
    }
}

bool Paragraph::isAddressSign(qsizetype at) const
{
    const char32_t character = m_cells[at].character;
    return character < 0x80 && QStringView(u"/.-_?&=@:").contains(QChar(static_cast<char16_t>(character)));
}

/// Whether a line that ends here tears an address after its signs.
bool Paragraph::isInAddress(qsizetype end) const
{
    return m_breaks[end - 1] == BreakPoint::InsideUnit && isAddressSign(end - 1) && !isAddressSign(end);
}

/// The end of the line without the spaces that hang over its edge.
qsizetype Paragraph::inkEnd(qsizetype begin, qsizetype end) const
{
    while (end > begin && m_kinds[end - 1] == CharacterClass::Space)
        --end;
    return end;
}

double Paragraph::naturalWidth(qsizetype begin, qsizetype end) const
{
    double width = 0;
    for (qsizetype i = begin; i < end; ++i)
        width += m_cells[i].width;
    return width;
}

/// What can be taken out of a punctuation mark without touching its ink.
double Paragraph::spareBlank(qsizetype at) const
{
    const bool fullWidth = m_cells[at].width > 0.9 * m_em;
    return fullWidth && blankHalf(m_cells[at].character) != BlankHalf::None ? m_em / 2 : 0;
}

double Paragraph::spareBlank(qsizetype begin, qsizetype end) const
{
    double blank = 0;
    for (qsizetype i = begin; i < end; ++i)
        blank += spareBlank(i);
    return blank;
}

/// Whether the gap after a character may be widened: not inside a word, a number or a double dash.
bool Paragraph::isGap(qsizetype after) const
{
    const char32_t left = m_cells[after].character;
    const char32_t right = m_cells[after + 1].character;
    if (left == right && (left == U'—' || left == U'…'))
        return false;
    if (m_kinds[after + 1] == CharacterClass::Mark)
        return false;
    const bool joins = left < 0x80 && m_kinds[after] != CharacterClass::Space;
    return !(joins && right < 0x80 && m_kinds[after + 1] != CharacterClass::Space);
}

int Paragraph::gaps(qsizetype begin, qsizetype end) const
{
    int count = 0;
    for (qsizetype i = begin; i + 1 < end; ++i)
        count += isGap(i) ? 1 : 0;
    return count;
}

/// The last break that fits naturally, or the next one if halved blanks make it fit and that looks better. An
/// address is torn rather than a line left half empty.
qsizetype Paragraph::lineEnd(qsizetype begin, double room) const
{
    double width = 0;
    double inkWidth = 0;
    double blank = 0;
    qsizetype natural = begin;
    qsizetype inAddress = begin;
    double slack = 0;
    for (qsizetype end = begin + 1; end <= m_cells.size(); ++end) {
        const bool space = m_kinds[end - 1] == CharacterClass::Space;
        width += m_cells[end - 1].width;
        blank += spareBlank(end - 1);
        if (!space)
            inkWidth = width;
        if (inkWidth - blank > room + Tolerance)
            break;
        if (m_justified && isInAddress(end) && inkWidth <= room + Tolerance)
            inAddress = end;
        if (!mayBreak(m_breaks[end - 1]))
            continue;
        if (inkWidth <= room + Tolerance) {
            natural = end;
            slack = room - inkWidth;
            continue;
        }
        const int spread = std::max(1, gaps(begin, inkEnd(begin, natural)));
        const double halving = (inkWidth - room) / blank * CostOfHalving;
        return natural == begin || halving * m_em <= slack / spread ? end : natural;
    }
    if (natural == begin)
        return forcedEnd(begin, room);
    const bool hole = naturalWidth(begin, inkEnd(begin, natural)) < LeastFilling * room;
    return hole && inAddress > natural ? inAddress : natural;
}

/// For a run of marks that nothing may be parted from: as much as the line holds, at least one.
qsizetype Paragraph::forcedEnd(qsizetype begin, double room) const
{
    double width = m_cells[begin].width;
    qsizetype end = begin + 1;
    while (end < m_cells.size() && width + m_cells[end].width <= room + Tolerance)
        width += m_cells[end++].width;
    return end;
}

BrokenLine Paragraph::setLine(qsizetype begin, qsizetype end, double indent) const
{
    const qsizetype ink = inkEnd(begin, end);
    const double natural = naturalWidth(begin, ink);
    const double room = m_measure - indent;
    double halving = 0;
    double gap = 0;
    if (natural > room + Tolerance) {
        const double blank = spareBlank(begin, ink);
        halving = blank > 0 ? std::min(1.0, (natural - room) / blank) : 0;
    } else if (m_justified && end < m_cells.size()) {
        const int count = gaps(begin, ink);
        gap = count > 0 ? (room - natural) / count : 0;
        if (gap > WidestGap * m_em)
            gap = 0;
    }
    BrokenLine line{begin, end, {}, indent, m_breaks[end - 1] != BreakPoint::Allowed};
    line.x.reserve(end - begin);
    for (qsizetype i = begin; i < end; ++i) {
        const double taken = halving * spareBlank(i);
        const bool before = blankHalf(m_cells[i].character) == BlankHalf::Before;
        line.x.append(line.width - (before ? taken : 0));
        if (i < ink)
            line.width += m_cells[i].width - taken;
        if (i + 1 < ink && isGap(i))
            line.width += gap;
    }
    return line;
}

}  // namespace

QList<BrokenLine> LineBreaker::breakLines(const QList<TextCell> &cells, double firstIndent) const
{
    return Paragraph(cells, m_measure, m_em, m_fill == Fill::Justified).lines(firstIndent);
}

}  // namespace kaibao
