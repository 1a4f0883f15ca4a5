// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report.h"

namespace kaibao {

/// A piece of the report as every written form of it shows it.
struct ReportBlock
{
    enum class Kind : quint8 { Title, Heading, Paragraph, Table };

    Kind kind = Kind::Paragraph;
    QStringList lines;  ///< of a title the organisation and the rest; else one; of a table its name
    const Table *table = nullptr;  ///< of a Table
    bool keepsWithNext = false;    ///< a paragraph that is only the head of the next one

    const QString &text() const { return lines.first(); }
};

/// The report in reading order. It must outlive what is made of the blocks.
QList<ReportBlock> blocksOf(const Report &report);

/// What stands in a box of a table: the form's words or the cell's value, in one line. A blank and a
/// not-applicable cell are empty.
QString boxText(const Report &report, const GridBox &box);

/// The boxes that begin in a row of the grid, from left to right.
QList<const GridBox *> boxesOfRow(const Table &table, int row);

}  // namespace kaibao
