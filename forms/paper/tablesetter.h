// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/boxtext.h"

namespace kaibao {

/// How a table is set, apart from what it says.
struct TableLook
{
    QString name;        ///< for bookmarks and screen readers
    double size = 0;     ///< of a text that need not shrink, in points
    double padding = 0;  ///< above and below the text where there is room, in points
    double spare = 0;    ///< more of it where the page below the table would stay empty
    bool whole = false;  ///< rows are read together: in one piece wherever a page holds them

    /// Of one of the official tables: a row of one line is as high as a line of the grid.
    static TableLook official(const Table &table, const QString &name);
};

/// Sets a table, one of the official ones or another, in one piece or in parts on several pages. Each part begins with the
/// table's header rows and has all its borders; a label that a page break cuts stands on both pages.
class TableSetter final
{
public:
    /// Adds the table's elements to the layout, and what does not fit to its overflows.
    TableSetter(FontSet &fonts, const Report &report, const Table &table, const TableLook &look,
                Layout &layout);

    /// Room above and below the text that looks well.
    double comfortablePadding() const { return m_look.padding; }

    bool staysWhole() const { return m_look.whole; }

    /// The most that still looks like one table.
    double largestPadding() const { return m_look.padding + m_look.spare; }

    /// Height of all rows with so much room above and below the text.
    double height(double padding) const;

    /// The first row after the part that begins at row `from` and is at most `room` high, header
    /// included. Parts end between groups where they can. Always makes progress.
    int partEnd(int from, double room, double padding) const;

    /// Draws rows from ≤ row < to, under the header rows, into the type area at height `y`.
    /// Returns the height of the part.
    double placePart(Page &page, int from, int to, double y, double padding) const;

    int headerRows() const { return m_table.headerRows; }
    int rows() const { return m_table.rows; }

private:
    struct Grid
    {
        QList<int> rows;  ///< table rows in printing order
        QList<double> y;  ///< their upper edges and the lower edge of the last
    };

    void addElements(Layout &layout);
    double width(const GridBox &box) const;
    QList<double> rowHeights(double padding) const;
    int breakCost(int row) const;
    Grid grid(int from, int to, double y, double padding) const;
    void placeBoxes(Page &page, const Grid &grid, int from) const;

    const Table &m_table;
    TableLook m_look;
    QList<double> m_x;                     ///< edges of the columns, in points
    QList<BoxText> m_texts;                ///< one a box
    QHash<qsizetype, BoxText> m_lowTexts;  ///< for parts that are too low for a vertical text
    int m_element = -1;
    QList<int> m_boxElements;  ///< one a box
};

}  // namespace kaibao
