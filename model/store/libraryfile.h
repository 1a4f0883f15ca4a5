// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/store/filelock.h"

#include <memory>

class QTemporaryDir;

namespace kaibao {

/// What the bytes at a path are, before SQLite sees them.
enum class FileKind {
    Missing,
    Empty,
    Library,   ///< has the marks of a library in its header
    Unmarked,  ///< a SQLite file without marks; what SQLite finds in it decides
    Damaged,   ///< has some of the marks, so it was a library
    Foreign,   ///< something else, which must not be touched
};

Result<FileKind> fileKind(const QString &path);

/// The library's place in the file system, and the right to write there. One program at a time has it.
struct LibraryFile
{
    QString path;
    FileKind kind = FileKind::Missing;
    std::unique_ptr<FileLock> lock;  ///< held where the library may be written; else null
    QString readOnlyReason;          ///< a sentence; empty where it may be written

    bool immutable = false;  ///< nobody can write beside the file, and no journal of SQLite's lies there

    std::shared_ptr<QTemporaryDir> copy;  ///< in which the file lies where it is only a copy

    bool writable() const { return lock != nullptr; }

    /// Makes the folder, refuses what is not a library, takes the lock and makes the file where there is none.
    static Result<LibraryFile> claim(const QString &path);

    /// A library that nobody writes, such as a backup: nothing beside it is made or locked. One of an older
    /// schema is looked at in a copy that is brought up to date.
    static Result<LibraryFile> view(const QString &path);
};

}  // namespace kaibao
