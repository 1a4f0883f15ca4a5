// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/layout.h"
#include "model/base/result.h"

namespace kaibao {

/// Writes the official document with its report.json inside: the PDF is the file.
Result<void> writePdf(const Report &report, FontSet &fonts, const LayoutOptions &options,
                      const QString &path);

/// Writes the slip of changes since the last copy of the review, as a PDF or, to a .png, as pictures of its pages.
Result<void> writeChangeSheet(const Report &report, const Review &review, FontSet &fonts,
                              const QString &path);

/// What a copy for the supervisor says of this report, except what it has to be compared with.
Review reviewOf(const Report &report, const Checks &checks, const QDateTime &time);

}  // namespace kaibao
