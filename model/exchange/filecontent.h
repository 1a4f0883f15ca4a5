// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/tablegrid.h"

#include <variant>

namespace kaibao {

/// A word and where it stands in its line, in any unit that is the same for the whole file.
struct PlacedWord
{
    QString text;
    double left = 0;
    double right = 0;
};

/// A line as it stands on a page: half a paragraph, a line of a table, or whatever else.
struct ContentLine
{
    QString text;             ///< with the blanks in front
    QList<PlacedWord> words;  ///< from left to right; empty where only the text is known
};

/// A whole paragraph (headings are paragraphs too), a line, or a table.
using ContentBlock = std::variant<QString, ContentLine, TableGrid>;

/// What stands in a file of any format, in reading order and without its looks. No report is longer than
/// what is kept here: the longest ones have some fifty thousand characters.
struct FileContent
{
    static constexpr qsizetype MostCharacters = 200'000;

    QList<ContentBlock> blocks;
    QStringList remarks;       ///< sentences about what was left out
    qsizetype characters = 0;  ///< of what was added, with the ends of the lines and cells

    /// Leaves the block out where there are too many characters.
    void add(ContentBlock block);
    /// Blocks were left out, and all that follow will be.
    bool isFull() const { return characters > MostCharacters; }
};

}  // namespace kaibao
