// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/filecontent.h"
#include "model/exchange/tablelabels.h"
#include "model/exchange/tablerow.h"

#include <optional>

namespace kaibao {

/// Finds the rows of a table whose cells are only aligned, as in the text of a PDF. Labels may be broken over
/// lines above and below the figures, group labels may stand sideways between them, and heads may be in
/// pieces one below the other. A row with a figure for every column below complete heads is clear; figures
/// of another row are given to columns only where they stand clearly below a head.
class AlignedRows final
{
public:
    explicit AlignedRows(const TableLabels &labels) : m_labels(labels) {}

    QList<TableRow> rows(const QList<ContentLine> &lines);

private:
    /// A line taken apart: words of labels and heads, and the figures behind them.
    struct Line
    {
        QList<PlacedWord> words;
        QList<PlacedWord> figures;
        bool used = false;  ///< its words were found to be a label or heads
    };

    /// Where a column stands, as far as heads and figures have shown it.
    struct Column
    {
        double left = 0;
        double right = 0;
    };

    struct Label
    {
        QString text;
        int gridRow = 0;
    };

    Line takenApart(const ContentLine &line) const;
    qsizetype typedFrom(const QList<PlacedWord> &words, bool beforeFigures) const;
    bool isTyped(const QString &word) const;
    void readHeads(qsizetype end);
    void readRow(qsizetype line);
    std::optional<Label> labelAt(qsizetype line, bool damaged);
    std::optional<Label> labelIn(qsizetype first, qsizetype last, qsizetype line, bool damaged);
    bool isFree(qsizetype line) const;
    QStringList inColumns(const QList<PlacedWord> &figures) const;
    std::optional<qsizetype> columnOf(const PlacedWord &figure) const;
    bool widenColumns(qsizetype firstLine);
    void listRest();

    const TableLabels &m_labels;
    QList<Line> m_lines;
    QList<Column> m_columns;     ///< those that have heads
    qsizetype m_allColumns = 0;  ///< of the form below these heads
    bool m_exact = false;        ///< the places of the words are those on the page
    bool m_aligned = false;      ///< where a figure stands tells its column
    QList<TableRow> m_rows;
};

}  // namespace kaibao
