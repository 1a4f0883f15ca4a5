// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>

namespace kaibao {

/// A report within its library. Never given twice.
enum class ReportId : qint64 { None = 0 };

inline size_t qHash(ReportId id, size_t seed = 0)
{
    return ::qHash(static_cast<qint64>(id), seed);
}

}  // namespace kaibao
