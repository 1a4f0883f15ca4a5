// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/report/report.h"

namespace kaibao {

/// The report as a document for Word, WPS and LibreOffice in the layout of GB/T 9704-2012. What it looks
/// like is in the styles of resources/docx/, so that a clerk can change it in one place. The same report
/// gives the same bytes.
Result<QByteArray> writeDocx(const Report &report);

}  // namespace kaibao
