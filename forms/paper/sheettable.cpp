// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/sheettable.h"

namespace kaibao {

namespace {

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
    for (const QStringList &row : rows) {
        Q_ASSERT(row.size() == columns.size());
        for (int column = 0; column < table.columns; ++column)
            appendBox(table, columns[column].text ? GridBox::Kind::Note : GridBox::Kind::Label, column,
                      row[column]);
        ++table.rows;
    }
    return table;
}

}  // namespace kaibao
