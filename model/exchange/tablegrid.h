// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace kaibao {

/// A table of a file with its merged cells taken apart: every position is there, the text stands in the
/// first position of its cell, and the others that the cell covers are empty. However large the spans of
/// a hostile file are, nothing is allocated for them beyond the cells that it really has.
class TableGrid final
{
public:
    static constexpr int MaxColumns = 64;
    static constexpr int MaxRows = 2048;

    void startRow();
    /// Puts a cell into the next free position of the row. Spans below 1 are 1, and none reaches beyond the
    /// limits; a cell that would stand beyond them is left out.
    void addCell(const QString &text, int columnSpan = 1, int rowSpan = 1);
    /// Leaves positions of the row empty.
    void skipTo(int column);

    int rows() const { return static_cast<int>(m_rows.size()); }
    int columns() const { return m_columns; }
    bool isEmpty() const { return m_columns == 0; }
    /// Cells or rows were left out, because there are more than the limits allow.
    bool isCutOff() const { return m_cutOff; }

    /// Of all positions, each with a mark behind it.
    qsizetype characters() const;
    QString text(int row, int column) const { return m_rows.value(row).value(column); }
    /// Every row with as many texts as the table has columns.
    QList<QStringList> texts() const;

private:
    void put(int column, const QString &text);

    QList<QStringList> m_rows;
    QList<int> m_coveredUntil;  ///< by column: the first row that no cell above reaches into
    int m_column = 0;           ///< where the next cell of the last row may stand
    int m_columns = 0;
    bool m_cutOff = false;
};

}  // namespace kaibao
