// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/libraryfile.h"

#include "model/store/database.h"
#include "model/store/networkdisk.h"
#include "model/store/safefile.h"
#include "model/store/schema.h"
#include "model/store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <algorithm>

namespace kaibao {

namespace {

// SQLite's own limits: 512 bytes for a path, and the file system's 255 for a name with "-journal" after it.
constexpr qsizetype LongestPath = 500;
constexpr qsizetype LongestName = 255 - 8;

// The header of a SQLite file, <https://www.sqlite.org/fileformat2.html#the_database_header>.
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype WriteVersionOffset = 18;
constexpr qsizetype ReadVersionOffset = 19;
constexpr qsizetype UserVersionOffset = 60;
constexpr qsizetype ApplicationIdOffset = 68;
const QByteArray Magic("SQLite format 3\0", 16);

/// The real place of the file, so that two ways to it meet in one lock.
QString resolved(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath()
                         : QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' + file.fileName();
}

Result<void> prepareFolder(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return inputError(StoreText::tr("%1 is a folder, not a library.").arg(path));
    if (QFile::encodeName(file.absoluteFilePath()).size() > LongestPath
        || QFile::encodeName(file.fileName()).size() > LongestName)
        return inputError(
            StoreText::tr("The name %1 is too long for a library. Choose a shorter one.").arg(path));
    if (!QDir().mkpath(file.absolutePath()))
        return outputError(
            StoreText::tr("The folder %1 cannot be made. Choose another place for the library.")
                .arg(file.absolutePath()));
    return {};
}

QString readOnlyReason(FileLock::Outcome outcome, const FileLock &lock)
{
    switch (outcome) {
    case FileLock::Outcome::Held:
        return {};
    case FileLock::Outcome::TakenElsewhere:
        return StoreText::tr(
                   "The library is open in another window on the computer %1. Here it can only be read.")
            .arg(lock.holder());
    case FileLock::Outcome::NotAllowed:
        return StoreText::tr("The folder of the library is read-only. The library can only be read.");
    case FileLock::Outcome::NotPossible:
        break;
    }
    return StoreText::tr(
        "The library cannot be locked on this disk, or the disk is full. It can only be read.");
}

bool hasWal(const QString &path)
{
    return QFileInfo::exists(path + QStringLiteral("-wal"));
}

void takeLock(LibraryFile &file)
{
    if (liesOnNetwork(QFileInfo(file.path).absolutePath())) {
        file.readOnlyReason = StoreText::tr(
            "The library lies on a network drive, where two computers could damage it. Here it can only be "
            "read. Copy it to a disk of this computer to work in it.");
        file.immutable = !hasWal(file.path);
        return;
    }
    auto lock = std::make_unique<FileLock>(file.path + QStringLiteral(".lock"));
    const FileLock::Outcome outcome = lock->tryLock();
    file.readOnlyReason = readOnlyReason(outcome, *lock);
    if (outcome != FileLock::Outcome::Held)
        file.immutable = outcome == FileLock::Outcome::NotAllowed && !hasWal(file.path);
    else if (file.kind != FileKind::Missing && !QFileInfo(file.path).isWritable())
        file.readOnlyReason =
            StoreText::tr("The file of the library is read-only. The library can only be read.");
    else
        file.lock = std::move(lock);
}

/// 0 where the file cannot be read.
int schemaInHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray header = file.read(HeaderSize);
    return header.size() < HeaderSize ? 0 : qFromBigEndian<qint32>(header.constData() + UserVersionOffset);
}

/// Lets the file be a copy in the newest schema.
Result<void> viewMigratedCopy(LibraryFile &file)
{
    file.copy = std::make_shared<QTemporaryDir>();
    const QString copy = file.copy->filePath(QStringLiteral("library.kaibao"));
    if (const Result<void> copied = copyFile(file.path, copy); !copied)
        return copied.error();
    file.path = copy;
    Result<std::unique_ptr<Database>> database = Database::open(copy, Database::Access::ReadWrite);
    return database ? schema::migrate(*database.value()) : database.error();
}

/// Of those that SQLite does not know, it would only read the file.
bool hasKnownVersions(const QByteArray &header)
{
    const auto known = [&header](qsizetype offset) { return header[offset] == 1 || header[offset] == 2; };
    return known(WriteVersionOffset) && known(ReadVersionOffset);
}

}  // namespace

Result<FileKind> fileKind(const QString &path)
{
    if (!QFileInfo::exists(path))
        return FileKind::Missing;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return inputError(StoreText::tr("The library %1 cannot be read: %2").arg(path, file.errorString()));
    if (file.size() == 0)
        return FileKind::Empty;
    const QByteArray header = file.read(HeaderSize);
    const bool hasMagic = header.startsWith(Magic);
    if (header.size() < HeaderSize)
        return hasMagic ? FileKind::Damaged : FileKind::Foreign;
    const qint32 id = qFromBigEndian<qint32>(header.constData() + ApplicationIdOffset);
    if (id == schema::ApplicationId)
        return hasMagic && hasKnownVersions(header) ? FileKind::Library : FileKind::Damaged;
    if (hasMagic && id == 0)
        return FileKind::Unmarked;
    const bool zeroed = std::all_of(header.begin(), header.end(), [](char byte) { return byte == 0; });
    return zeroed ? FileKind::Damaged : FileKind::Foreign;
}

Result<LibraryFile> LibraryFile::view(const QString &path)
{
    const Result<FileKind> kind = fileKind(path);
    if (!kind)
        return kind.error();
    if (*kind != FileKind::Library)
        return inputError(StoreText::tr("%1 is not a library of Kaibao. It was left as it is.").arg(path));
    LibraryFile file;
    file.path = path;
    file.kind = *kind;
    file.readOnlyReason = StoreText::tr("This is a backup. It can only be read.");
    file.immutable = true;
    if (schemaInHeader(path) < schema::newest()) {
        if (const Result<void> migrated = viewMigratedCopy(file); !migrated)
            return migrated.error();
    }
    return file;
}

Result<LibraryFile> LibraryFile::claim(const QString &path)
{
    if (const Result<void> folder = prepareFolder(path); !folder)
        return folder.error();
    LibraryFile file;
    file.path = resolved(path);
    const Result<FileKind> kind = fileKind(file.path);
    if (!kind)
        return kind.error();
    file.kind = *kind;
    if (file.kind == FileKind::Empty && QFileInfo(file.path + QStringLiteral("-wal")).size() > 0)
        file.kind = FileKind::Damaged;  // SQLite would throw the journal away
    if (file.kind == FileKind::Foreign)
        return inputError(StoreText::tr("%1 is not a library of Kaibao. It was left as it is.").arg(path));
    takeLock(file);
    if (file.kind != FileKind::Missing)
        return file;
    if (!file.writable())
        return outputError(
            StoreText::tr("There is no library at %1, and none can be made there: the folder is read-only.")
                .arg(path));
    if (const Result<void> made = makeEmptyFile(file.path); !made)
        return made.error();
    return file;
}

}  // namespace kaibao
