// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/pdfexport.h"

namespace kaibao {

/// Writes the official document with its report.json inside: the PDF is the file.
Result<void> writePdf(const Report &report, FontSet &fonts, const QString &path);

}  // namespace kaibao
