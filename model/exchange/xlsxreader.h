// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/exchange/filecontent.h"
#include "model/exchange/zipfile.h"

namespace kaibao {

/// Takes a workbook (.xlsx, .xlsm) apart: the name of each visible sheet and its rows. A row with one cell
/// is a paragraph, neighbouring rows with more are a table. Formulas count with the value that they had
/// when the file was saved.
Result<FileContent> xlsxContent(const ZipFile &file);

/// Whether an archive is one.
bool isXlsx(const ZipFile &file);

}  // namespace kaibao
