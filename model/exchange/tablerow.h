// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/importedreport.h"

#include <optional>

namespace kaibao {

/// A row of a table on its way from a file to the form: head, words of the form or figures.
struct TableRow
{
    QStringList cells;
    Confidence confidence = Confidence::Sure;
    std::optional<int> gridRow = {};  ///< where the first cell is a label that is known by more than its text
    bool isPlaceable = true;  ///< false: its figures cannot be told apart or have no row; it is only listed
    qsizetype cutOff = 0;     ///< cells at its end that the file does not show
};

}  // namespace kaibao
