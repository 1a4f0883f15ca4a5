// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/safefile.h"

#include "model/store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace kaibao {

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const QString StampFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

/// Waits until what is in the file, or which names are in the folder, is on the disk.
bool flush(const QString &path, int flags)
{
    const int file = open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool flushed = fsync(file) == 0;
    return close(file) == 0 && flushed;
}

/// Not every file system can.
void flushFolderOf(const QString &path)
{
    flush(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Error notWritten(const QString &path, const QString &why)
{
    return outputError(StoreText::tr("The file %1 cannot be written: %2").arg(path, why));
}

}  // namespace

QString timeStamp(const QDateTime &time)
{
    return time.toUTC().toString(StampFormat);
}

QDateTime timeOfStamp(const QString &stamp)
{
    QDateTime time = QDateTime::fromString(stamp, StampFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

Result<void> makeEmptyFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        return {};
    return notWritten(path, file.errorString());
}

Result<void> copyFile(const QString &source, const QString &target)
{
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly))
        return inputError(StoreText::tr("The file %1 cannot be read: %2").arg(source, from.errorString()));
    QFile to(target);
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        return notWritten(target, to.errorString());
    constexpr qint64 Piece = 1 << 20;
    while (!from.atEnd()) {
        const QByteArray piece = from.read(Piece);
        if (piece.isEmpty() || to.write(piece) != piece.size())
            return notWritten(target, piece.isEmpty() ? from.errorString() : to.errorString());
    }
    if (!to.flush() || fsync(to.handle()) != 0)
        return notWritten(target, to.errorString());
    return {};
}

Result<void> publish(const QString &part, const QString &target)
{
    if (!flush(part, O_RDWR))
        return notWritten(part, qt_error_string());
    QFile file(part);
    if (!file.rename(target))
        return notWritten(target, file.errorString());
    flushFolderOf(target);
    return {};
}

Result<void> replace(const QString &part, const QString &target)
{
    if (!flush(part, O_RDWR))
        return notWritten(part, qt_error_string());
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(target).constData()) != 0)
        return notWritten(target, qt_error_string());
    flushFolderOf(target);
    return {};
}

void removeDatabase(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

QString unusedName(const QString &folder, const QString &base, const QString &suffix)
{
    const auto path = [&](int number) {
        const QString tail = number == 1 ? QString() : QStringLiteral("-%1").arg(number);
        return QDir(folder).filePath(base + tail + suffix);
    };
    int number = 1;
    while (QFileInfo::exists(path(number)) || QFileInfo::exists(path(number) + QStringLiteral("-wal")))
        ++number;
    return path(number);
}

}  // namespace kaibao
