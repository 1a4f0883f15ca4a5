// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/layout.h"
#include "model/base/result.h"

namespace kaibao {

/// Writes the official document with its report.json inside: the PDF is the file.
Result<void> writePdf(const Report &report, FontSet &fonts, const LayoutOptions &options,
                      const QString &path);

/// What a copy for the supervisor says of this report, except what it has to be compared with.
Review reviewOf(const Report &report, const Checks &checks, const QDateTime &time);

}  // namespace kaibao
