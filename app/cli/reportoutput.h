// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "forms/paper/layout.h"

namespace kaibao {

/// Where -o says that a report goes to, in a format that can be written. "-" is report.json on standard
/// output.
Result<QString> reportPath(const Arguments &arguments);

/// Faces and options are for paper only.
Result<void> writeReportTo(const Report &report, const QString &path, FontSet &fonts,
                           const LayoutOptions &options = {});

}  // namespace kaibao
