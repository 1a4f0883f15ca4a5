// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/outline.h"

#include <QByteArrayView>

#include <optional>

namespace kaibao {

/// The outline that a Type 2 charstring draws (Adobe Technical Note 5177). Hints are left out. Nothing for a
/// charstring that is broken, calls subroutines or does arithmetic.
std::optional<Outline> readCharstring(QByteArrayView charstring);

}  // namespace kaibao
