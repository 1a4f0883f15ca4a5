// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/database.h"

namespace kaibao {

/// The tables of a library, as numbered migrations. The number stands in `user_version`.
namespace schema {

/// Stands in the file header and tells a library from any other SQLite file: "KaiB".
inline constexpr qint32 ApplicationId = 0x4B616942;

/// The schema that this program writes.
int newest();

/// The schema of the file; 0 before the first migration.
int version(Database &database);

/// Whether the tables are still described as they were made.
bool isWhole(Database &database);

/// Brings the file to the newest schema in one transaction. A file that is newer is refused.
Result<void> migrate(Database &database);

}  // namespace schema

}  // namespace kaibao
