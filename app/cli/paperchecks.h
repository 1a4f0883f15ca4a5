// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/fontset.h"
#include "model/checks/checks.h"

namespace kaibao {

/// Sets the report in type to see what of it could not be printed as it stands; without the faces that
/// would say nothing of it.
void assessPaper(Checks &checks, const Report &report, FontSet &fonts);

}  // namespace kaibao
