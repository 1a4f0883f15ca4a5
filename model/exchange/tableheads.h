// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/editions.h"
#include "model/exchange/wordings.h"

#include <QSet>

#include <optional>

namespace kaibao {

/// The column heads of one official table, as they are found where the cells of the heads are torn apart:
/// each in a line of its own, or broken into pieces that stand one below the other.
class TableHeads final
{
public:
    /// A head that several columns share.
    struct Group
    {
        QString key;
        qsizetype firstColumn = 0;
    };

    /// Some heads of a table with their own columns below them.
    struct Block
    {
        QList<QStringList> lines;       ///< official words, line by line
        QList<QStringList> lowest;      ///< of each column from left to right: the accepted label keys
        QList<qsizetype> readingOrder;  ///< of the lowest ones, line by line
        QList<Group> groups;
        bool hasLabelColumn = false;  ///< the first head stands above the labels
    };

    /// The first columns of a block, as a text of joined heads names them.
    struct Match
    {
        const Block *block = nullptr;
        QList<qsizetype> starts;  ///< of each head, in the text
    };

    TableHeads() = default;  ///< none
    /// Of this table in every edition.
    TableHeads(const QString &key, const Editions &editions, const Wordings &wordings);

    const QList<Block> &blocks() const { return m_blocks; }
    /// The block whose heads stand in a list in reading order, with or without those that are no column's own.
    const Block *findList(const QStringList &heads) const;
    /// The block that a text of label keys ends with: all of its columns, or only the first ones if the
    /// groups that were found with them are just theirs.
    std::optional<Match> findAtEnd(const QString &text, const QSet<QString> &groups) const;
    /// Whether the word is a head above several columns.
    bool isGroup(const QString &key) const;

private:
    void addBlock(const Table &table, int firstRow, int lastRow, const Wordings &wordings);

    QList<Block> m_blocks;
};

}  // namespace kaibao
