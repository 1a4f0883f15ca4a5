// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/editions.h"

namespace kaibao {

/// How much of a damaged library could be read.
struct Salvage
{
    int whole = 0;         ///< reports of which every figure and text is as it was written
    QStringList doubtful;  ///< the others, for the clerk: year and organisation; parts may be missing or old

    int reports() const { return whole + static_cast<int>(doubtful.size()); }
};

/// Reads what can be read of `damaged`, which is changed on the way and must be a copy, into `target`, an empty
/// file. Reports are put together from their rows and their journal; the checksum tells which are whole.
/// The error is one of writing the target.
Result<Salvage> salvage(const QString &damaged, const QString &target, const Editions &editions);

}  // namespace kaibao
