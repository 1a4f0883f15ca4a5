// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/importedreport.h"
#include "model/exchange/wordings.h"

namespace kaibao {

/// Names the organisation of a report without one by its signature, and tells so. Says whether it did.
bool takeSignedName(ImportedReport &imported, const Wordings &wordings);

}  // namespace kaibao
