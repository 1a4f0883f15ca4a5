// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/editions.h"
#include "model/exchange/filecontent.h"
#include "model/exchange/importedreport.h"

namespace kaibao {

/// Reads a report from what stands in a file of any format that people read. Sections are found by their
/// headings and cells by the labels of row and column; a figure whose labels do not name a cell of the
/// report's edition is listed as not placed, with its labels. Of content that is longer than any report only
/// the beginning is read.
Result<ImportedReport> readContent(FileContent content, const Editions &editions);

/// The same for plain text in any of the encodings that decodeText knows.
Result<ImportedReport> readText(const QByteArray &content, const Editions &editions);

}  // namespace kaibao
