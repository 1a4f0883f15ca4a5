// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/backups.h"
#include "model/store/libraryfile.h"
#include "model/store/salvage.h"

namespace kaibao {

class Database;

/// What was done with a damaged library.
struct Recovery
{
    QString setAside;  ///< the damaged file as it was, under another name
    Salvage salvage;
    std::optional<Backup> newestBackup;  ///< what it lacks may be there: see restore.h

    /// All of it in plain words.
    QString message() const;
};

namespace recovery {

/// Notes that the library must be checked whole when it is opened next.
void demandCheck(const QString &libraryPath);

/// Ends what a recovery before it did not come to.
Result<void> finish(LibraryFile &file, const QDateTime &now);

/// Whether the library is damaged where its reports are, or anywhere after demandCheck(). What is no library
/// is not damaged.
bool isNeeded(Database &database);

/// Saves what can be read into a new library in the place of the old, which is set aside. Where that cannot
/// be done, the old one stays where it was.
Result<Recovery> run(const LibraryFile &file, const Editions &editions, const QDateTime &now);

}  // namespace recovery

}  // namespace kaibao
