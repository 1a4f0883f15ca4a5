// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <QDateTime>

namespace kaibao {

/// 20260112T083000Z: a time as a part of a file name.
QString timeStamp(const QDateTime &time);
/// Invalid where the text is no time stamp.
QDateTime timeOfStamp(const QString &stamp);

/// An empty file that only its owner may read; must not exist yet.
Result<void> makeEmptyFile(const QString &path);

/// Copies a file so that the copy is on the disk; the target must not exist yet.
Result<void> copyFile(const QString &source, const QString &target);

/// Renames a finished file so that the content and then the name are on the disk. Never overwrites.
Result<void> publish(const QString &part, const QString &target);

/// The same, in the place of a file that may be there already: it is whole until the new one is.
Result<void> replace(const QString &part, const QString &target);

/// Removes a database with what SQLite may have left beside it.
void removeDatabase(const QString &path);

/// The name, or the name with a number, that is not taken yet, neither by a file nor by a journal of SQLite's.
QString unusedName(const QString &folder, const QString &base, const QString &suffix);

}  // namespace kaibao
