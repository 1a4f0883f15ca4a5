// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/editions.h"
#include "model/exchange/label.h"
#include "model/exchange/tableheads.h"
#include "model/exchange/wordings.h"

#include <QSet>

#include <optional>

namespace kaibao {

/// The words by which the rows and columns of one official table are found in a file.
class TableLabels final
{
public:
    /// `editions` tells which words belong to the form in any year.
    TableLabels(const Table &table, const Edition &edition, const Editions &editions,
                const Wordings &wordings);
    /// Knows the words of this edition alone.
    TableLabels(const Table &table, const Edition &edition, const Wordings &wordings);

    const Table &table() const { return m_table; }
    const TableHeads &heads() const { return m_tableHeads; }

    /// The grid row that a label names. A number in front decides where the words are short.
    std::optional<int> gridRow(const QString &text) const;
    /// The same for a label that has lost some of its characters; it must still have its number.
    std::optional<int> damagedGridRow(const QString &text) const;
    /// The one grid row of values that has no label.
    std::optional<int> unlabelledRow() const { return m_unlabelledRow; }
    /// The official words of a column head, whichever wording stands there, as a label key.
    QString headKey(const QString &text) const;
    bool isHead(const QString &text) const { return m_heads.contains(headKey(text)); }
    /// Whether the form itself says this, in any edition.
    bool isFormWord(const QString &text) const;
    /// Whether the text is a piece out of something that the form says.
    bool isPieceOfForm(const QString &text) const;
    /// A row that the same table has on another form.
    struct OtherRow
    {
        const Edition *edition = nullptr;
        QString row;  ///< its key
    };
    /// The edition whose table has a row or column of this name, which the table of this one lacks.
    OtherRow otherFormWithRow(const QString &text) const;
    const Edition *otherFormWithHead(const QString &text) const;

    /// The value boxes of a grid row from left to right.
    QList<const GridBox *> valueBoxes(int gridRow) const;

private:
    struct RowLabel
    {
        Label label;
        int gridRow = 0;
    };

    void addRow(int gridRow, const QStringList &variants);
    void addForm(const Edition &edition);

    const Table &m_table;
    TableHeads m_tableHeads;
    QList<RowLabel> m_rows;
    std::optional<int> m_unlabelledRow;
    QHash<QString, QString> m_headVariants;
    QSet<QString> m_heads;
    QSet<QString> m_formWords;
    QHash<QString, OtherRow> m_otherRows;          ///< by label key
    QHash<QString, const Edition *> m_otherHeads;  ///< by label key
};

}  // namespace kaibao
