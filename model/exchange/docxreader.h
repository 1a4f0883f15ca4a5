// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/exchange/filecontent.h"
#include "model/exchange/zipfile.h"

namespace kaibao {

/// Takes a Word document (.docx, .docm, WPS) apart: paragraphs, and tables with their merged cells. Deleted
/// text, fields, notes, macros, headers and footers are left aside.
Result<FileContent> docxContent(const ZipFile &file);

/// Whether an archive is one.
bool isDocx(const ZipFile &file);

}  // namespace kaibao
