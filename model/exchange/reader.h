// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/editions.h"
#include "model/exchange/importedreport.h"

namespace kaibao {

/// Reads a report from a file of any format that is known here. Which one it is, the content tells; the
/// name only decides where the content leaves it open. An error's sentence begins with the path.
Result<ImportedReport> readReportFile(const QString &path, const Editions &editions);

/// The same for content that was read already; `name` stands for the file in errors.
Result<ImportedReport> readReportBytes(const QByteArray &content, const QString &name,
                                       const Editions &editions);

}  // namespace kaibao
