// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/jsonplace.h"
#include "model/base/language.h"
#include "model/edition/table.h"

namespace kaibao {

/// A text of an edition file: a plain string, or an object with one text a language.
QString readLocalised(const JsonPlace &place, Language language);

/// One table of an edition file. Lays the boxes out on the grid as HTML does: each takes the next free
/// place of its row. Overlaps, gaps and boxes that stick out are mistakes.
class TableReader final
{
public:
    /// `sectionMark` is the numeral of the section that the table is in: 三.
    TableReader(QString sectionMark, Language language)
        : m_sectionMark(std::move(sectionMark)), m_language(language)
    {}

    /// Appends the table's value cells to `cells`.
    Table read(const QString &key, const JsonPlace &place, QList<Cell> &cells);

private:
    /// What is said of each row, or of each column, by its key.
    struct Words
    {
        QHash<QString, QString> marks;
        QHash<QString, QString> guidance;
    };

    Words readWords(const JsonPlace &marks, const JsonPlace &guidance) const;
    void readRow(const JsonPlace &row, int rowIndex);
    void readBox(const JsonPlace &place, int row, int column);
    void occupy(const JsonPlace &place, const GridBox &box);
    CellId readCell(const JsonPlace &box);
    void nameCell(const JsonPlace &place, Cell &cell) const;
    int firstFreeColumn(int row) const;

    QString m_sectionMark;
    Language m_language;
    Words m_rowWords;
    Words m_columnWords;
    Table m_table;
    QList<Cell> *m_cells = nullptr;
    QList<bool> m_taken;  ///< rows × columns of the grid
};

}  // namespace kaibao
