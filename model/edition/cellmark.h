// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/edition.h"

namespace kaibao {

/// The cell whose short address a person typed: 三-12-自 with any dashes, spaces and digits, or none between.
std::optional<CellId> cellWithMark(const Edition &edition, QStringView typed);

}  // namespace kaibao
