// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/tablesetter.h"

namespace kaibao {

/// Fills pages from top to bottom on the grid of lines. A heading stays with what follows it, a paragraph
/// never leaves a single line on a page, an official table stays in one piece where it can, and grows into what
/// the page would else leave empty below it.
class Flow final
{
public:
    explicit Flow(Layout &layout) : m_layout(layout) { newPage(); }

    void addTitle(const QList<TextLine> &lines, int element);

    /// Waits for what follows it.
    void addHeading(const QList<TextLine> &lines, int element);
    /// Its end stands on one page with as many lines as must follow it.
    void addParagraph(const QList<TextLine> &lines, int element, int linesBelow = 0);

    /// A list does not begin with fewer at the foot of a page.
    static constexpr int LeastLinesOfList = 5;

    /// `continuedHeading` is set above each part but the first. Waits for what follows it, so its table must
    /// outlive the next call.
    void addTable(const TableSetter &table, const QList<TextLine> &continuedHeading);

    /// On a page that has room for both, below a blank line if that has room too: the name in the middle above the day, which ends
    /// four characters before the edge.
    void addSignature(const QList<TextLine> &name, const TextLine &day, int element);

    /// Lines to write on by hand, on one page with as many as must follow them.
    void addRuledLines(int count, int linesBelow);

    /// What follows stands on a page of its own.
    void startPage();

    /// After the last.
    void finish();

private:
    struct Heading
    {
        QList<TextLine> lines;
        int element;
    };

    /// Placed as soon as it is known whether something follows it on its page.
    struct WaitingTable
    {
        TableSetter table;
        double top;
        double padding;
    };

    int freeLines() const;
    int headingLines() const;
    double topOf(int line) const;
    void newPage();
    void placeHeadings();
    void placeLines(const QList<TextLine> &lines, int element, std::optional<double> centre = {});
    double fittingPadding(const TableSetter &table, double room, double most) const;
    void placeWaitingTable(double mostPadding);
    void settle();
    void placeTableInParts(const TableSetter &table, const QList<TextLine> &continuedHeading);
    void endTable(double foot);

    Layout &m_layout;
    int m_line = 0;  ///< the next free line of the last page
    QList<Heading> m_headings;
    std::optional<WaitingTable> m_waiting;
};

}  // namespace kaibao
