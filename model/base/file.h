// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace kaibao {

/// The largest file that is taken for a report, in bytes. Real ones stay below a thousandth of it.
inline constexpr qint64 MaxReportFileSize = 64 * 1024 * 1024;

/// The whole content of a file. Missing, a folder, unreadable and larger than `limit` bytes each have
/// their own sentence.
Result<QByteArray> readFile(const QString &path, qint64 limit = MaxReportFileSize);

/// Writes a temporary file beside the wanted one, makes sure that it is on the disk and then gives it its
/// name: whatever happens, the old content or the new one stands there in full. A device or pipe is
/// written to directly.
Result<void> writeFile(const QString &path, const QByteArray &content);

/// Says in words why a file of this size could not be written, as far as the folder and the disk tell; else as `detail`
/// does.
Error notWritten(const QString &path, qint64 size, const QString &detail = {});

}  // namespace kaibao
