// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <functional>

namespace kaibao {

/// What is done to a copy of a library before it is checked.
using Trim = std::function<Result<void>(const QString &copy)>;

/// Writes a consistent copy of the library, which may be open, beside `target`, trims it, checks all of it and
/// then gives it its name; a file of that name is replaced. A library that is damaged anywhere does not get through.
Result<void> writeVerifiedCopy(const QString &library, const QString &target, const Trim &trim = {});

}  // namespace kaibao
