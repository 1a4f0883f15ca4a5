// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/sheettable.h"

#include "forms/paper/boxtext.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace kaibao {

namespace {

/// What a row shows of a text at most; a page holds several of them.
constexpr qsizetype MostLines = 16;

/// How many characters stand in a line of each column.
QList<qsizetype> lineLengths(const QList<SheetColumn> &columns)
{
    const double sum =
        std::accumulate(columns.begin(), columns.end(), 0.0,
                        [](double width, const SheetColumn &column) { return width + column.width; });
    QList<qsizetype> lengths;
    for (const SheetColumn &column : columns) {
        const double room = column.width / sum * geometry::Width - 2 * BoxTextSetter::Padding;
        lengths << std::max<qsizetype>(1, static_cast<qsizetype>(room / SheetTableSize));
    }
    return lengths;
}

/// Takes from a text what a row shows of it, to the end of a sentence where one ends in its second half.
QString takePiece(QString &text, qsizetype lineLength)
{
    qsizetype end = 0;
    qsizetype sentenceEnd = 0;
    for (qsizetype used = 0; end < text.size() && used < MostLines * lineLength;) {
        const QChar character = text[end++];
        used += character == u'\n' ? lineLength : 1;
        if (QStringView(u"。；\n").contains(character))
            sentenceEnd = end;
    }
    if (end == text.size())
        return std::exchange(text, {});
    if (sentenceEnd > end / 2)
        end = sentenceEnd;
    else if (text[end - 1].isHighSurrogate())
        --end;
    const QString piece = text.first(end);
    text.remove(0, end);
    return piece.trimmed();
}

void appendBox(Table &table, GridBox::Kind kind, int column, const QString &text)
{
    GridBox box;
    box.row = table.rows;
    box.column = column;
    box.kind = kind;
    box.text = text;
    table.boxes.append(box);
}

}  // namespace

Table sheetTable(const QList<SheetColumn> &columns, const QList<QStringList> &rows)
{
    Table table;
    table.columns = static_cast<int>(columns.size());
    table.headerRows = 1;
    for (int column = 0; column < table.columns; ++column) {
        table.columnWidths.append(columns[column].width);
        appendBox(table, GridBox::Kind::Head, column, columns[column].head);
    }
    ++table.rows;
    const QList<qsizetype> lengths = lineLengths(columns);
    for (QStringList row : rows) {
        Q_ASSERT(row.size() == columns.size());
        do {
            for (int column = 0; column < table.columns; ++column)
                appendBox(table, columns[column].text ? GridBox::Kind::Note : GridBox::Kind::Label, column,
                          takePiece(row[column], lengths[column]));
            ++table.rows;
        } while (!row.join(QString()).isEmpty());
    }
    return table;
}

}  // namespace kaibao
