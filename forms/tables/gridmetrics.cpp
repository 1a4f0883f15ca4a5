// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/gridmetrics.h"

#include "forms/widgets/look.h"

#include <algorithm>
#include <numeric>

namespace kaibao {

namespace {

// What the narrowest column holds: longer figures are squeezed, heads are broken into more lines.
constexpr double LeastDigits = 3.5;
constexpr double LeastCharacters = 2.1;
constexpr int RowPadding = 4;

int sum(const QList<int> &sizes, int first, int count)
{
    return std::accumulate(sizes.begin() + first, sizes.begin() + first + count, 0);
}

int neededHeight(const GridBox &box, int width, const QFont &font)
{
    const QFontMetrics metrics(boxFont(box, font));
    const int inner = qMax(1, width - 2 * BoxPadding);
    return wordsHeight(wrappedText(box, inner, metrics), inner, metrics) + 2 * RowPadding;
}

QString setVertically(const QString &text)
{
    QString lines;
    for (const QChar character : text) {
        if (!lines.isEmpty() && !character.isPunct())  // a mark stays with the character before it
            lines += u'\n';
        lines += character;
    }
    return lines;
}

QString inEvenLines(const QString &text, int count)
{
    const qsizetype length = (text.size() + count - 1) / count;
    QStringList lines;
    for (qsizetype start = 0; start < text.size(); start += length)
        lines << text.mid(start, length);
    return lines.join(u'\n');
}

/// What must not be broken of the words of a narrow column: the number that they begin with, as （三）.
int widestNumber(const Table &table, int column, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const GridBox &box : table.boxes) {
        if (box.column != column || box.columnSpan > 1 || box.vertical || !box.text.startsWith(u'（'))
            continue;
        const QString number = box.text.left(box.text.indexOf(u'）') + 1);
        widest = std::max(widest, metrics.horizontalAdvance(number) + 2 * BoxPadding);
    }
    return widest;
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
    const double narrowest = *std::min_element(table.columnWidths.begin(), table.columnWidths.end());
    const double words = qMax(LeastDigits * metrics.horizontalAdvance(u'0'),
                              LeastCharacters * metrics.horizontalAdvance(u'总'));
    const double least = (words + 2 * BoxPadding) / narrowest;
    const double scale = qMax(available / printed, least);
    QList<int> widths;
    double millimetres = 0;
    int used = 0;
    for (const double width : table.columnWidths) {  // round the edges, not the widths: no gap at the end
        millimetres += width;
        const int edge = static_cast<int>(millimetres * scale + 1e-6);
        widths << edge - used;
        used = edge;
    }
    for (int column = 0; column < table.columns; ++column)
        widths[column] = std::max(widths[column], widestNumber(table, column, metrics));
    return widths;
}

QList<int> rowHeights(const Table &table, const QList<int> &columnWidths, const QFont &font)
{
    const int least = QFontMetrics(font).height() + 2 * RowPadding;
    QList<int> heights(table.rows, least);
    for (const bool merged : {false, true}) {  // the single rows first: merged boxes share what is there
        for (const GridBox &box : table.boxes) {
            if ((box.rowSpan > 1) == merged && !box.text.isEmpty())
                growRows(heights, box,
                         neededHeight(box, sum(columnWidths, box.column, box.columnSpan), font));
        }
    }
    return heights;
}

bool isListItem(const Table &table, const GridBox &box)
{
    return box.kind == GridBox::Kind::Label && box.rowSpan == 1 && table.headerRows > 0;
}

QString wrappedText(const GridBox &box, int width, const QFontMetrics &metrics)
{
    if (box.vertical)
        return setVertically(box.text);
    if (box.kind != GridBox::Kind::Head)
        return box.text;
    const int needed = metrics.horizontalAdvance(box.text);
    return needed > width ? inEvenLines(box.text, needed / width + 1) : box.text;
}

int wordsHeight(const QString &words, int width, const QFontMetrics &metrics)
{
    const qsizetype widest = words.size() * metrics.horizontalAdvance(u'总');
    if (widest <= width && !words.contains(u'\n'))  // for sure, without loading a glyph for each character
        return metrics.height();
    return metrics.boundingRect(QRect(0, 0, width, 100000), WordsFlags, words).height();
}

QFont boxFont(const GridBox &box, const QFont &font)
{
    if (box.kind == GridBox::Kind::Note)
        return look::scaled(font, look::SmallText);
    QFont result = font;
    if (box.kind == GridBox::Kind::Section)
        result.setWeight(QFont::DemiBold);
    return result;
}

}  // namespace kaibao
