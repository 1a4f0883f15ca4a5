// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/fontset.h"
#include "forms/paper/pdfdocument.h"
#include "model/base/result.h"

namespace kaibao {

/// Writes the report as a PDF. The file at `path` is replaced only when the new one is whole. `fonts` are
/// those that the layout was made with.
Result<void> exportPdf(const Layout &layout, FontSet &fonts, const QString &path,
                       const PdfOptions &options = {});

}  // namespace kaibao
