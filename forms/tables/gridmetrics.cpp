// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/gridmetrics.h"

#include "forms/widgets/look.h"

#include <numeric>

namespace kaibao {

namespace {

constexpr double LeastEmPerMillimetre = 0.25;  // a column of a count holds four digits without squeezing
constexpr double NoteFactor = 0.85;
constexpr int RowPadding = 4;

int sum(const QList<int> &sizes, int first, int count)
{
    return std::accumulate(sizes.begin() + first, sizes.begin() + first + count, 0);
}

int neededHeight(const GridBox &box, int width, const QFont &font)
{
    const QFontMetrics metrics(boxFont(box, font));
    if (box.vertical)
        return static_cast<int>(box.text.size()) * metrics.lineSpacing() + 2 * RowPadding;
    const QRect room(0, 0, qMax(1, width - 2 * BoxPadding), 100000);
    return metrics.boundingRect(room, Qt::TextWrapAnywhere, box.text).height() + 2 * RowPadding;
}

void growRows(QList<int> &heights, const GridBox &box, int needed)
{
    const int missing = needed - sum(heights, box.row, box.rowSpan);
    if (missing <= 0)
        return;
    for (int i = 0; i < box.rowSpan; ++i)
        heights[box.row + i] += missing / box.rowSpan + (i < missing % box.rowSpan ? 1 : 0);
}

}  // namespace

QList<int> columnWidths(const Table &table, int available, const QFontMetrics &metrics)
{
    const double printed = std::accumulate(table.columnWidths.begin(), table.columnWidths.end(), 0.0);
    const double least = printed * LeastEmPerMillimetre * metrics.height() / 1.2;
    const double scale = qMax<double>(available, least) / printed;
    QList<int> widths;
    double millimetres = 0;
    int used = 0;
    for (const double width : table.columnWidths) {  // round the edges, not the widths: no gap at the end
        millimetres += width;
        const int edge = static_cast<int>(millimetres * scale + 1e-6);
        widths << edge - used;
        used = edge;
    }
    return widths;
}

QList<int> rowHeights(const Table &table, const QList<int> &columnWidths, const QFont &font)
{
    const int least = QFontMetrics(font).height() + 2 * RowPadding;
    QList<int> heights(table.rows, least);
    for (const bool merged : {false, true}) {  // the single rows first: merged boxes share what is there
        for (const GridBox &box : table.boxes) {
            if ((box.rowSpan > 1) == merged && !box.text.isEmpty())
                growRows(heights, box, neededHeight(box, sum(columnWidths, box.column, box.columnSpan), font));
        }
    }
    return heights;
}

bool isListItem(const Table &table, const GridBox &box)
{
    return box.kind == GridBox::Kind::Label && box.rowSpan == 1 && table.headerRows > 0;
}

QString setVertically(const QString &text)
{
    QStringList characters;
    for (const QChar character : text)
        characters << QString(character);
    return characters.join(u'\n');
}

QFont boxFont(const GridBox &box, const QFont &font)
{
    if (box.kind == GridBox::Kind::Note)
        return look::scaled(font, NoteFactor);
    QFont result = font;
    if (box.kind == GridBox::Kind::Section)
        result.setWeight(QFont::DemiBold);
    return result;
}

}  // namespace kaibao
