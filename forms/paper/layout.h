// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/fontset.h"
#include "forms/paper/page.h"
#include "model/report/report.h"

namespace kaibao {

/// Sets the whole report in the official layout (GB/T 9704-2012). The same report and faces give the same
/// pages; nothing else goes in.
Layout layOut(const Report &report, FontSet &fonts);

}  // namespace kaibao
