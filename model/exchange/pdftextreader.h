// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/exchange/filecontent.h"

namespace kaibao {

/// The lines of a PDF that any program made, by its text layer, with the place of each word in points. A page
/// number at the foot is left out.
Result<FileContent> pdfTextContent(const QByteArray &pdf);

}  // namespace kaibao
