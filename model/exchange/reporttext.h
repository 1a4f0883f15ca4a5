// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/editions.h"
#include "model/exchange/importedreport.h"

namespace kaibao {

/// Reads a report from plain text in UTF-8, UTF-16 or GB18030 whose tables have their cells between tabs.
/// Sections are found by their headings and cells by the labels of row and column; a figure whose labels
/// do not name a cell of the report's edition is listed as not placed, with its labels.
Result<ImportedReport> readText(const QByteArray &content, const Editions &editions);

}  // namespace kaibao
