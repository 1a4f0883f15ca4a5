// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/difference.h"

namespace kaibao {

/// What differs as people read it: by section, a line for each cell and each sentence.
QString differenceAsText(const Report &older, const Report &newer, const Difference &difference);

}  // namespace kaibao
