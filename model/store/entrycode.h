// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/cellvalue.h"

#include <optional>

namespace kaibao {

/// A cell's value and origin as the library writes it: a letter for the origin, then the value.
///   t typed  p pasted  i imported  o carried over  c computed  s suggested
///   "" blank  "=21" count  "$18.8710" amount  "-" not applicable  "?三" not understood
/// "t=21" is 21, typed; "c" is a total that waits for its parts.
QString entryCode(const CellEntry &entry);

/// Nothing where the code is none.
std::optional<CellEntry> entryFromCode(QStringView code);

}  // namespace kaibao
