// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report.h"

#include <optional>

namespace kaibao {

/// A real report of the reading material: tables from expected/, sentences from the text beside it, lines
/// joined to paragraphs. Nothing where the material is not there.
std::optional<Report> realReport(const QString &number);

/// A digest as a report without tables: its lines as they stand, under the sections that they stand in.
std::optional<Report> digestReport(const QString &path);

}  // namespace kaibao
