// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/flow.h"

#include <algorithm>
#include <cmath>

namespace kaibao {

namespace {

/// A paragraph is not cut before its second nor after its last but one line.
constexpr int LeastLines = 2;

/// Room above and below the text of a table's row: what it can do with, and what it has in a table that goes
/// on for pages.
constexpr double LeastPadding = 1.2;
constexpr double PaddingOfParts = 3.5;

/// From the end of the day below the signature to the edge: the seal reaches over it.
constexpr double DayIndent = 4 * geometry::CharacterPitch;

constexpr double WritingRule = 0.5;

/// Between a table and the text below it.
constexpr double GapBelowTable = 6;

}  // namespace

int Flow::freeLines() const
{
    return geometry::LinesPerPage - m_line;
}

int Flow::headingLines() const
{
    int lines = 0;
    for (const Heading &heading : m_headings)
        lines += static_cast<int>(heading.lines.size());
    return lines;
}

double Flow::topOf(int line) const
{
    return geometry::Top + line * geometry::LinePitch;
}

/// With as much room in its rows as the page has below it, up to `mostPadding`.
void Flow::placeWaitingTable(double mostPadding)
{
    if (!m_waiting)
        return;
    const auto [table, top, padding] = *std::exchange(m_waiting, std::nullopt);
    const double filling = fittingPadding(table, geometry::Bottom - top, mostPadding);
    table.placePart(m_layout.pages.last(), 0, table.rows(), top, std::max(padding, filling));
}

/// Something follows on the page, or nothing at all.
void Flow::settle()
{
    if (m_waiting)
        placeWaitingTable(m_waiting->padding);
}

void Flow::newPage()
{
    if (m_waiting)
        placeWaitingTable(m_waiting->table.largestPadding());
    m_layout.pages.append(Page());
    m_line = 0;
}

/// `centre` is where the middle of the lines lies, if not at the left edge with all lines.
void Flow::placeLines(const QList<TextLine> &lines, int element, std::optional<double> centre)
{
    settle();
    Page &page = m_layout.pages.last();
    const double top = topOf(m_line);
    for (const TextLine &line : lines) {
        const double size = line.runs.isEmpty() ? geometry::BodySize : line.runs.first().font.pixelSize();
        const double base = topOf(m_line) + (geometry::LinePitch - size) / 2 + IdeographAscent * size;
        const double x = centre ? *centre - line.width / 2 : geometry::Left;
        placeLine(page, line, {x, base}, element);
        ++m_line;
    }
    if (!lines.isEmpty())
        page.areas.append({{geometry::Left, top, geometry::Width, topOf(m_line) - top}, element});
}

void Flow::addTitle(const QList<TextLine> &lines, int element)
{
    placeLines(lines.first(std::min<qsizetype>(lines.size(), freeLines() - 1)), element,
               geometry::Left + geometry::Width / 2);
    ++m_line;  // one line is left blank below the title
}

void Flow::addHeading(const QList<TextLine> &lines, int element)
{
    m_headings.append({lines, element});
}

void Flow::placeHeadings()
{
    for (const Heading &heading : std::exchange(m_headings, {}))
        placeLines(heading.lines, heading.element);
}

void Flow::addParagraph(const QList<TextLine> &lines, int element, int linesBelow)
{
    const int count = static_cast<int>(lines.size());
    int done = 0;
    while (done < count) {
        const int left = count - done;
        const int room = freeLines() - headingLines();
        const int fitting = room < left + linesBelow ? std::min(room, left - LeastLines) : left;
        if (fitting < std::min(LeastLines, left)) {
            newPage();
            continue;
        }
        placeHeadings();
        placeLines(lines.sliced(done, fitting), element);
        done += fitting;
    }
}

void Flow::addSignature(const QList<TextLine> &name, const TextLine &day, int element)
{
    const int count = static_cast<int>(name.size()) + 1;
    if (freeLines() < headingLines() + count)
        newPage();
    placeHeadings();
    m_line += m_line > 0 && freeLines() > count ? 1 : 0;
    const double dayCentre = geometry::Right - DayIndent - day.width / 2;
    for (const TextLine &line : name)
        placeLines({line}, element, std::min(dayCentre, geometry::Right - line.width / 2));
    placeLines({day}, element, dayCentre);
}

void Flow::addRuledLines(int count, int linesBelow)
{
    if (freeLines() < headingLines() + count + linesBelow)
        newPage();
    placeHeadings();
    for (int i = 0; i < count; ++i) {
        ++m_line;
        m_layout.pages.last().rules.append(
            {{geometry::Left, topOf(m_line)}, {geometry::Right, topOf(m_line)}, WritingRule});
    }
}

void Flow::startPage()
{
    finish();
    newPage();
}

/// The room that the rows can have when the whole table is put into `room`; negative: it does not fit.
double Flow::fittingPadding(const TableSetter &table, double room, double most) const
{
    const double bare = table.height(0);
    const double slack = (room - bare) / (2 * table.rows());
    return slack < LeastPadding ? -1 : std::min(slack, most);
}

void Flow::addTable(const TableSetter &table, const QList<TextLine> &continuedHeading)
{
    const auto paddingIn = [&](int lines) {
        return fittingPadding(table, lines * geometry::LinePitch, table.comfortablePadding());
    };
    const int wholePage = geometry::LinesPerPage - headingLines();
    if (paddingIn(freeLines() - headingLines()) < 0 && m_line > 0) {
        const int leastPart = table.staysWhole() ? wholePage / 3 : LeastLinesOfList;
        const bool enoughForAPart = freeLines() - headingLines() >= leastPart;
        if ((table.staysWhole() && paddingIn(wholePage) >= 0) || !enoughForAPart)
            newPage();
    }
    const double padding = paddingIn(freeLines() - headingLines());
    placeHeadings();
    if (padding < 0)
        return placeTableInParts(table, continuedHeading);
    settle();
    m_waiting.emplace(WaitingTable{table, topOf(m_line), padding});
    endTable(m_waiting->top + table.height(padding));
}

void Flow::placeTableInParts(const TableSetter &table, const QList<TextLine> &continuedHeading)
{
    double foot = topOf(m_line);
    for (int from = 0; from < table.rows();) {
        if (from > 0) {
            newPage();
            placeLines(continuedHeading, -1);
            foot = topOf(m_line);
        }
        const int to = table.partEnd(from, geometry::Bottom - foot, PaddingOfParts);
        foot += table.placePart(m_layout.pages.last(), from, to, foot, PaddingOfParts);
        from = to;
    }
    endTable(foot);
}

/// The text goes on on the grid.
void Flow::endTable(double foot)
{
    m_line = static_cast<int>(std::ceil((foot + GapBelowTable - geometry::Top) / geometry::LinePitch));
    if (freeLines() <= 0)
        newPage();
}

void Flow::finish()
{
    if (headingLines() > freeLines())
        newPage();
    settle();
    placeHeadings();
    const Page &last = m_layout.pages.last();
    if (m_layout.pages.size() > 1 && last.runs.isEmpty())
        m_layout.pages.removeLast();
}

}  // namespace kaibao
