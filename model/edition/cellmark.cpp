// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edition/cellmark.h"

#include <algorithm>

namespace kaibao {

namespace {

/// Only what tells one mark from another.
QString bare(QStringView mark)
{
    QString result;
    for (const QChar character : mark) {
        if (character.isDigit())
            result += QChar(u'0' + character.digitValue());
        else if (character.isLetter())
            result += character;
    }
    return result;
}

}  // namespace

std::optional<CellId> cellWithMark(const Edition &edition, QStringView typed)
{
    const QString wanted = bare(typed);
    const QList<Cell> &cells = edition.cells();
    const auto found = std::find_if(cells.cbegin(), cells.cend(), [&wanted](const Cell &cell) {
        return !cell.crossedOut && bare(cell.mark) == wanted;
    });
    if (found == cells.cend())
        return std::nullopt;
    return static_cast<CellId>(found - cells.cbegin());
}

}  // namespace kaibao
