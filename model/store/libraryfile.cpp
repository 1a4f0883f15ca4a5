// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/libraryfile.h"

#include "model/store/safefile.h"
#include "model/store/schema.h"
#include "model/store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace kaibao {

namespace {

// SQLite's own limits: 512 bytes for a path, and the file system's 255 for a name with "-journal" after it.
constexpr qsizetype LongestPath = 500;
constexpr qsizetype LongestName = 255 - 8;

// The header of a SQLite file, <https://www.sqlite.org/fileformat2.html#the_database_header>.
constexpr qsizetype HeaderSize = 100;
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

QString lockedReason(const QLockFile &lock)
{
    qint64 process = 0;
    QString computer;
    QString program;
    if (!lock.getLockInfo(&process, &computer, &program) || computer.isEmpty())
        return StoreText::tr("The library is open in another window. Here it can only be read.");
    return StoreText::tr(
               "The library is open in another window on the computer %1. Here it can only be read.")
        .arg(computer);
}

QString readOnlyReason(const QLockFile &lock)
{
    switch (lock.error()) {
    case QLockFile::LockFailedError:
        return lockedReason(lock);
    case QLockFile::PermissionError:
        return StoreText::tr("The folder of the library is read-only. The library can only be read.");
    default:
        return StoreText::tr(
            "The library cannot be locked on this disk, or the disk is full. It can only be read.");
    }
}

void takeLock(LibraryFile &file)
{
    auto lock = std::make_unique<QLockFile>(file.path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);  // a lock goes with its process, not with time
    if (!lock->tryLock()) {
        file.readOnlyReason = readOnlyReason(*lock);
        file.immutable = lock->error() == QLockFile::PermissionError
                      && !QFileInfo::exists(file.path + QStringLiteral("-wal"));
        return;
    }
    if (file.kind != FileKind::Missing && !QFileInfo(file.path).isWritable())
        file.readOnlyReason =
            StoreText::tr("The file of the library is read-only. The library can only be read.");
    else
        file.lock = std::move(lock);
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
        return hasMagic ? FileKind::Library : FileKind::Damaged;
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
