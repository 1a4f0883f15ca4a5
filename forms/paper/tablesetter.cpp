// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/tablesetter.h"

#include "forms/paper/tablerules.h"

#include <algorithm>
#include <numeric>

namespace kaibao {

namespace {

Element::Role roleOf(const Table &table, const GridBox &box)
{
    switch (box.kind) {
    case GridBox::Kind::Note:
        return box.row < table.headerRows ? Element::Role::ColumnHeader : Element::Role::DataCell;
    case GridBox::Kind::Section:
    case GridBox::Kind::Head:
        return Element::Role::ColumnHeader;
    case GridBox::Kind::Label:
        return Element::Role::RowHeader;
    case GridBox::Kind::Value:
    case GridBox::Kind::CrossedOut:
        return Element::Role::DataCell;
    }
    Q_UNREACHABLE();
}

}  // namespace

TableLook TableLook::official(const Table &table, const QString &name)
{
    constexpr double Narrow = millimetres(15);
    const double narrowest = *std::min_element(table.columnWidths.cbegin(), table.columnWidths.cend());
    const double size = millimetres(narrowest) < Narrow ? 10 : 12;
    return {name, size, (geometry::LinePitch - size) / 2, geometry::LinePitch / 4, true};
}

TableSetter::TableSetter(FontSet &fonts, const Report &report, const Table &table, const TableLook &look,
                         Layout &layout)
    : m_table(table), m_look(look)
{
    // The widths in the edition are rounded; the outer edges are those of the type area.
    const double sum = std::accumulate(table.columnWidths.cbegin(), table.columnWidths.cend(), 0.0);
    m_x.append(geometry::Left);
    for (const double width : table.columnWidths)
        m_x.append(m_x.last() + width / sum * geometry::Width);
    const BoxTextSetter setter(fonts, report, look.size);
    for (const GridBox &box : table.boxes) {
        m_texts.append(setter.set(box, width(box)));
        if (m_texts.last().vertical)
            m_lowTexts.insert(m_texts.size() - 1, setter.setHorizontal(box, width(box)));
        if (m_texts.last().overflows)
            layout.overflows.append(
                {box.cell, box.cell == CellId::None ? box.text : report.value(box.cell).text()});
    }
    addElements(layout);
}

void TableSetter::addElements(Layout &layout)
{
    const auto add = [&layout](Element element) {
        layout.elements.append(std::move(element));
        return static_cast<int>(layout.elements.size() - 1);
    };
    m_element = add({Element::Role::Table, -1, 1, 1, m_look.name, {}, CellId::None});
    int row = -1;
    int rowElement = -1;
    for (const GridBox &box : m_table.boxes) {
        if (box.row != row)
            rowElement = add({Element::Role::Row, m_element, 1, 1, {}, {}, CellId::None});
        row = box.row;
        m_boxElements.append(
            add({roleOf(m_table, box), rowElement, box.rowSpan, box.columnSpan, box.text, {}, box.cell}));
    }
}

double TableSetter::width(const GridBox &box) const
{
    return m_x[box.column + box.columnSpan] - m_x[box.column];
}

QList<double> TableSetter::rowHeights(double padding) const
{
    QList<double> heights(m_table.rows, 0);
    const auto need = [&](qsizetype i) { return m_texts[i].height + 2 * padding; };
    for (qsizetype i = 0; i < m_table.boxes.size(); ++i) {
        const GridBox &box = m_table.boxes[i];
        if (box.rowSpan == 1)
            heights[box.row] =
                std::max(heights[box.row], std::max(need(i), BoxTextSetter::LeastSize + 2 * padding));
    }
    for (qsizetype i = 0; i < m_table.boxes.size(); ++i) {
        const GridBox &box = m_table.boxes[i];
        const auto first = heights.begin() + box.row;
        const double lack = need(i) - std::accumulate(first, first + box.rowSpan, 0.0);
        if (lack > 0)
            std::for_each(first, first + box.rowSpan, [&](double &height) { height += lack / box.rowSpan; });
    }
    return heights;
}

double TableSetter::height(double padding) const
{
    const QList<double> heights = rowHeights(padding);
    return std::accumulate(heights.cbegin(), heights.cend(), 0.0);
}

/// How bad it is to begin a page with this row: 2 inside a group, 0 or 1 between groups.
int TableSetter::breakCost(int row) const
{
    bool hasSections = false;
    bool startsSection = false;
    int crossed = 0;
    for (const GridBox &box : m_table.boxes) {
        hasSections = hasSections || box.kind == GridBox::Kind::Section;
        startsSection = startsSection || (box.kind == GridBox::Kind::Section && box.row == row);
        crossed += box.row < row && row < box.row + box.rowSpan ? 1 : 0;
    }
    return hasSections && !startsSection ? 2 : crossed;
}

int TableSetter::partEnd(int from, double room, double padding) const
{
    const QList<double> heights = rowHeights(padding);
    double used = std::accumulate(heights.cbegin(), heights.cbegin() + m_table.headerRows, 0.0);
    const int first = std::max(from, m_table.headerRows);
    int between = 0;
    int row = first;
    for (; row < m_table.rows && used + heights[row] <= room; ++row) {
        if (row > first && breakCost(row) < 2)
            between = row;
        used += heights[row];
    }
    if (row == m_table.rows)
        return row;
    if (row > first && breakCost(row) < 2)
        return row;
    return std::max({between, between == 0 ? row : 0, first + 1});
}

TableSetter::Grid TableSetter::grid(int from, int to, double y, double padding) const
{
    const QList<double> heights = rowHeights(padding);
    Grid grid;
    for (int row = 0; row < m_table.headerRows; ++row)
        grid.rows.append(row);
    for (int row = std::max(from, m_table.headerRows); row < to; ++row)
        grid.rows.append(row);
    grid.y.append(y);
    for (const int row : std::as_const(grid.rows))
        grid.y.append(grid.y.last() + heights[row]);
    return grid;
}

double TableSetter::placePart(Page &page, int from, int to, double y, double padding) const
{
    const Grid part = grid(from, to, y, padding);
    page.areas.append({{geometry::Left, y, geometry::Width, part.y.last() - y}, m_element});
    placeBoxes(page, part, from);
    placeTableRules(page, m_table, part.rows, m_x, part.y);
    return part.y.last() - y;
}

void TableSetter::placeBoxes(Page &page, const Grid &grid, int from) const
{
    for (qsizetype i = 0; i < m_table.boxes.size(); ++i) {
        const GridBox &box = m_table.boxes[i];
        const auto inBox = [&box](int row) { return row >= box.row && row < box.row + box.rowSpan; };
        const auto first = std::find_if(grid.rows.cbegin(), grid.rows.cend(), inBox);
        if (first == grid.rows.cend())
            continue;
        const auto last = std::find_if_not(first, grid.rows.cend(), inBox);
        const double top = grid.y[first - grid.rows.cbegin()];
        const double foot = grid.y[last - grid.rows.cbegin()];
        const QRectF rectangle(m_x[box.column], top, width(box), foot - top);
        // What was printed on an earlier page is there again for the eye only.
        const bool again = from > 0 && box.row < from;
        const bool low = m_texts[i].vertical && rectangle.height() < m_texts[i].height;
        placeBoxText(page, low ? m_lowTexts[i] : m_texts[i], rectangle, again ? -1 : m_boxElements[i]);
        page.areas.append({rectangle, m_boxElements[i]});
        if (box.kind == GridBox::Kind::CrossedOut)
            page.rules.append({rectangle.topRight(), rectangle.bottomLeft(), InnerRule});
    }
}

}  // namespace kaibao
