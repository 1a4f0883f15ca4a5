// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/change.h"

namespace kaibao {

/// A confirmed 0 in every cell of a table that is still blank. A blank total goes back to following its
/// parts; whatever holds something stays as it is.
Change zerosForTheRest(const Report &report, const Table &table);

}  // namespace kaibao
