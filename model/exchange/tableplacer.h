// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/foreignfigures.h"
#include "model/exchange/headmatcher.h"
#include "model/exchange/tablerow.h"

namespace kaibao {

/// Puts the figures of one table of a text into the report. A figure is placed where its labels say, and
/// only there: whatever has no row or no column of its own is listed as not placed.
class TablePlacer final
{
public:
    TablePlacer(const TableLabels &labels, QString sectionTitle, ImportedReport &imported);

    void place(const QList<TableRow> &rows);

private:
    /// A line taken apart. The first `labels` cells are words of the form or fill up merged ones.
    struct Row
    {
        QStringList cells;
        qsizetype labels = 0;
        std::optional<int> gridRow;   ///< the row of the form that the labels name
        bool isHead = false;          ///< the line names columns
        bool headsConfirmed = false;  ///< a head above it names every column
        bool headsInPlace = false;    ///< and stands at the very columns of the form
        QList<int> headPlaces;  ///< where in the line the head of each figure of the row stands; -1: none
        Confidence confidence = Confidence::Sure;
        qsizetype cutOff = 0;  ///< cells at the end that the file does not show

        bool shows(qsizetype cell) const { return cell < cells.size() - cutOff; }
        QStringList values() const { return cells.sliced(labels); }
    };

    Row takenApart(const TableRow &given) const;
    void noticeOtherForm(const Row &row);
    void sort(Row row);
    void placeUnderHeads(const Row &row);
    void rejectUnder(const QString &head, const Row &row, qsizetype cell);
    void placeInWindow(const Row &row);
    bool placeBelowHeads(const Row &row);
    QList<qsizetype> possibleStarts(const Row &row) const;
    void learnShape();
    void setCell(CellId id, const Row &row, qsizetype place);
    void reject(const QStringList &cells);

    const TableLabels &m_labels;
    QString m_sectionTitle;
    ImportedReport &m_imported;
    HeadMatcher m_matcher;
    ForeignFigures m_foreign;
    bool m_cutOff = false;                     ///< a row has cells that the file does not show
    QStringList m_heads;                       ///< of the block that is being read, by cell of the line
    QList<Row> m_windowRows;                   ///< rows below the one head of their table
    qsizetype m_usualCells = 0;                ///< in a line, labels and values
    qsizetype m_usualValues = 0;               ///< in a line, behind the labels
    QHash<qsizetype, qsizetype> m_usualStart;  ///< where the values start among so many cells; -1: it varies
};

}  // namespace kaibao
