// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/tablegrid.h"

#include <variant>

namespace kaibao {

/// A paragraph (headings are paragraphs too) or a table.
using Block = std::variant<QString, TableGrid>;

/// What stands in a file of any format, in reading order and without its looks.
struct FileContent
{
    QList<Block> blocks;
    QStringList remarks;  ///< sentences about what was left out
};

}  // namespace kaibao
