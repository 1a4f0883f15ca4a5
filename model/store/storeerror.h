// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <QCoreApplication>

namespace kaibao {

/// The strings of the store: StoreText::tr().
struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// What a code of SQLite (extended or plain) means to the clerk. `detail` goes to the log.
Error storeError(int sqliteCode, const QString &path, const QString &detail);

/// SQLITE_CORRUPT: as which the store reports rows that cannot have been written so.
inline constexpr int CorruptCode = 11;

/// Whether a code of SQLite says that the file itself is broken.
bool meansDamage(int sqliteCode);

/// Whether a code of SQLite says that the disk does not answer.
bool meansDiskFailure(int sqliteCode);

/// Whether a code of SQLite says that only this row could not be stored.
bool meansBadRow(int sqliteCode);

}  // namespace kaibao
