// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/difference.h"
#include "model/report/report.h"

#include <QDateTime>

namespace kaibao {

/// How the sheets for the supervisor name things.
namespace sheetwords {

/// The number of a cell on the copy for review; nothing for no cell.
QString mark(const Report &report, CellId cell);

/// What a cell counts. One that only the older form has is called as it was there.
QString cell(const Report &older, const Report &newer, const CellDifference &difference);

/// What a text of the report is called.
QString text(const Report &report, const QString &field);

QString value(const CellValue &value);

QString moment(const QDateTime &time);

}  // namespace sheetwords

}  // namespace kaibao
