// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/xlsxtable.h"

#include "model/exchange/writers/blocks.h"
#include "model/report/totals.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kaibao {

namespace {

constexpr int TitleRows = 1;
constexpr double PointsPerMillimetre = 72 / 25.4;
constexpr double PixelsPerMillimetre = 96 / 25.4;

lxw_row_t sheetRow(int row)
{
    return static_cast<lxw_row_t>(row + TitleRows);
}

lxw_col_t sheetColumn(int column)
{
    return static_cast<lxw_col_t>(column);
}

QByteArray address(int row, int column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, static_cast<lxw_row_t>(row), sheetColumn(column));
    return name;
}

/// As many decimals as were written: 18.8710 stays 18.8710. Without a format 123456789 would be 1.2E+08 in a narrow
/// column.
QByteArray numberFormatOf(const CellValue &value)
{
    if (!value.isNumber())
        return {};
    const QString text = value.text();
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? "0" : "0." + QByteArray(text.size() - point - 1, '0');
}

bool isNumbered(const QString &text)
{
    return text.size() > 2 && (text[1] == u'.' || text[1] == u'、' || (text[0] == u'（' && text[2] == u'）'));
}

}  // namespace

XlsxTable::XlsxTable(XlsxBook &book, const Report &report, const Table &table)
    : m_book(book), m_report(report), m_table(table)
{
    for (const GridBox &box : table.boxes) {
        if (box.cell != CellId::None)
            m_places.insert(box.cell, {box.row + TitleRows, box.column});
    }
    m_size = *std::min_element(table.columnWidths.begin(), table.columnWidths.end()) < 15 ? 10 : 12;
}

void XlsxTable::write(const QString &title)
{
    lxw_worksheet *sheet = m_book.addSheet(title.section(u'、', 1));
    setSizes(sheet, title);
    for (const GridBox &box : m_table.boxes)
        writeBox(sheet, box);
    if (m_table.headerRows > 0)
        worksheet_repeat_rows(sheet, sheetRow(0), sheetRow(m_table.headerRows - 1));
}

void XlsxTable::setSizes(lxw_worksheet *sheet, const QString &title)
{
    for (int column = 0; column < m_table.columns; ++column)
        worksheet_set_column_pixels(
            sheet, sheetColumn(column), sheetColumn(column),
            static_cast<uint32_t>(std::lround(m_table.columnWidths[column] * PixelsPerMillimetre)), nullptr);
    worksheet_set_row(sheet, 0, 30, nullptr);
    worksheet_merge_range(sheet, 0, 0, 0, sheetColumn(m_table.columns - 1), title.toUtf8().constData(),
                          m_book.format({.font = "黑体", .size = 14, .left = true}));
    QList<int> lines(m_table.rows, 1);
    for (const GridBox &box : m_table.boxes) {
        if (box.rowSpan == 1)
            lines[box.row] = std::max(lines[box.row], linesOf(box));
    }
    for (int row = 0; row < m_table.rows; ++row)
        worksheet_set_row(sheet, sheetRow(row), (lines[row] * 1.3 + 0.6) * m_size, nullptr);
}

XlsxLook XlsxTable::lookOf(const GridBox &box) const
{
    XlsxLook look{.size = m_size, .bordered = true};
    switch (box.kind) {
    case GridBox::Kind::Section:
        look.font = "黑体";
        break;
    case GridBox::Kind::Note:
        look.font = "楷体_GB2312";
        look.left = true;
        break;
    case GridBox::Kind::Label:
        look.left = box.rowSpan == 1 && isNumbered(box.text);
        look.upright = box.vertical && widthOf(box) < 4 * m_size;
        break;
    case GridBox::Kind::Value:
        look.numberFormat = numberFormatOf(m_report.value(box.cell));
        break;
    case GridBox::Kind::Head:
    case GridBox::Kind::CrossedOut:
        break;
    }
    return look;
}

void XlsxTable::writeBox(lxw_worksheet *sheet, const GridBox &box)
{
    lxw_format *format = m_book.format(lookOf(box));
    if (box.rowSpan > 1 || box.columnSpan > 1)
        worksheet_merge_range(sheet, sheetRow(box.row), sheetColumn(box.column),
                              sheetRow(box.row + box.rowSpan - 1),
                              sheetColumn(box.column + box.columnSpan - 1), "", format);
    writeValue(sheet, box, format);
}

void XlsxTable::writeValue(lxw_worksheet *sheet, const GridBox &box, lxw_format *format)
{
    const lxw_row_t row = sheetRow(box.row);
    const lxw_col_t column = sheetColumn(box.column);
    const QString text = boxText(m_report, box);
    const bool number = box.cell != CellId::None && m_report.value(box.cell).isNumber();
    const QByteArray formula = number ? formulaFor(box.cell) : QByteArray();
    if (!formula.isEmpty())
        worksheet_write_formula_num(sheet, row, column, formula.constData(), format, text.toDouble());
    else if (number)
        worksheet_write_number(sheet, row, column, text.toDouble(), format);
    else if (!text.isEmpty())
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
    else
        worksheet_write_blank(sheet, row, column, format);
}

QByteArray XlsxTable::formulaFor(CellId cell) const
{
    const LinearRule *rule = computingRule(m_report.edition(), cell);
    if (!rule || computedTotal(m_report, cell) != m_report.value(cell))
        return {};
    QByteArrayList ranges;
    Place start;
    Place last;
    for (const Term &term : rule->right) {
        if (term.weight != 1 || !m_places.contains(term.cell))
            return {};
        const Place place = m_places.value(term.cell);
        const bool below =
            place.column == start.column && start.column == last.column && place.row == last.row + 1;
        const bool beside =
            place.row == start.row && start.row == last.row && place.column == last.column + 1;
        if (ranges.isEmpty() || (!below && !beside)) {
            start = place;
            ranges << address(place.row, place.column);
        } else {
            ranges.last() = address(start.row, start.column) + ':' + address(place.row, place.column);
        }
        last = place;
    }
    return "=SUM(" + ranges.join(',') + ')';
}

double XlsxTable::widthOf(const GridBox &box) const
{
    const auto first = m_table.columnWidths.begin() + box.column;
    return std::accumulate(first, first + box.columnSpan, 0.0) * PointsPerMillimetre;
}

/// How many lines the words of a box take, as far as it can be said without the face.
int XlsxTable::linesOf(const GridBox &box) const
{
    constexpr double Margins = 5;  // points, of a cell of a sheet
    if (box.cell != CellId::None && m_report.value(box.cell).isNumber())
        return 1;
    const QString text = boxText(m_report, box);
    const double width = std::accumulate(text.begin(), text.end(), 0.0, [this](double sum, QChar c) {
        return sum + (c.unicode() < 0x80 ? 0.55 : 1.0) * m_size;
    });
    return std::max(1, static_cast<int>(std::ceil(width / (widthOf(box) - Margins))));
}

}  // namespace kaibao
