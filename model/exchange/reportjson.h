// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/editions.h"
#include "model/report/report.h"

namespace kaibao {

/// Reads report.json, version 1 (resources/schema/report.schema.json). What a clerk may have typed into a
/// cell is kept even where it is no number of the cell's kind; what is no report is an error with its
/// place and the reason. A cell that is there has Origin::Imported. `editions` must outlive the report.
Result<Report> readReport(const QByteArray &json, const Editions &editions);

/// The same report gives the same bytes; what readReport() did not know is written back as it came.
QByteArray writeReport(const Report &report);

/// The values that a file gave for cells which the report's edition does not have, with table, row and
/// column as the forms name them: "三、收到和…情况, 其他处理, 总计: 3".
QStringList valuesWithoutCell(const Report &report);

}  // namespace kaibao
