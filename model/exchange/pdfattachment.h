// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <optional>

namespace kaibao {

/// What the report's data is called inside of a PDF.
inline constexpr char AttachmentName[] = "report.json";

/// The report.json that this program puts into its PDFs; nothing for a PDF without one.
Result<std::optional<QByteArray>> attachedReport(const QByteArray &pdf);

}  // namespace kaibao
