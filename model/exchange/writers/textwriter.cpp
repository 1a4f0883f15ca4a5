// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/textwriter.h"

#include "model/exchange/writers/blocks.h"
#include "model/exchange/writers/xmltext.h"

namespace kaibao {

namespace {

const QString Tab = QStringLiteral("\t");  // parts cells, so none may stand in a sentence
const QString Blank = QStringLiteral(" ");

/// A label stands right before its values, so that what is empty between the two cannot be a value.
int placeOf(const GridBox &box)
{
    return box.kind == GridBox::Kind::Label ? box.column + box.columnSpan - 1 : box.column;
}

QStringList tableLines(const Report &report, const Table &table)
{
    QStringList lines;
    for (int row = 0; row < table.rows; ++row) {
        QStringList cells(table.columns);
        for (const GridBox *box : boxesOfRow(table, row))
            cells[placeOf(*box)] = boxText(report, *box);
        lines << cells.join(Tab);
    }
    return lines;
}

}  // namespace

QByteArray writeText(const Report &report)
{
    const QString lineEnd = QStringLiteral("\r\n");
    QStringList parts;
    for (const ReportBlock &block : blocksOf(report)) {
        const QStringList lines = block.table ? tableLines(report, *block.table)
                                              : QStringList(block.lines).replaceInStrings(Tab, Blank);
        parts << xmlText(lines.join(lineEnd)) + lineEnd;
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + parts.join(lineEnd).toUtf8();
}

}  // namespace kaibao
