// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace kaibao {

namespace {

constexpr qint64 ChunkSize = 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(File)
};

Error tooLarge(const QString &path, qint64 limit)
{
    return inputError(Text::tr("%1 is larger than %2 MB; a report is never that large.")
                          .arg(path, QString::number(limit / (1024 * 1024))));
}

Result<void> writeDirectly(const QString &path, const QByteArray &content)
{
    QFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(content) == content.size();
    if (!written)
        return outputError(Text::tr("%1 could not be written: %2.").arg(path, file.errorString()));
    return {};
}

}  // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return inputError(Text::tr("There is no file %1.").arg(path));
    if (info.isDir())
        return inputError(Text::tr("%1 is a folder, not a file.").arg(path));
    if (info.size() > limit)
        return tooLarge(path, limit);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return inputError(Text::tr("%1 cannot be read: %2.").arg(path, file.errorString()));

    QByteArray content;
    QByteArray chunk = file.read(ChunkSize);  // a pipe or device does not tell its size beforehand
    while (!chunk.isEmpty() && content.size() <= limit) {
        content += chunk;
        chunk = file.read(ChunkSize);
    }
    if (file.error() != QFileDevice::NoError)
        return inputError(Text::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (content.size() > limit)
        return tooLarge(path, limit);
    return content;
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    const QFileInfo target(path);
    if (target.isDir())
        return notWritten(path, content.size());
    if (target.exists() && !target.isFile())
        return writeDirectly(path, content);

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, content.size(), file.errorString());
    const bool written = file.write(content) == content.size() && file.flush();
    const QString reason = file.errorString();
    if (!written)
        file.cancelWriting();
    if (!file.commit())
        return notWritten(path, content.size(), written ? file.errorString() : reason);
    return {};
}

Error notWritten(const QString &path, qint64 size, const QString &detail)
{
    if (QFileInfo(path).isDir())
        return outputError(Text::tr("%1 could not be written: it is a folder.").arg(path));
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QString place = QDir::toNativeSeparators(folder.absoluteFilePath());
    if (!folder.exists())
        return outputError(Text::tr("%1 could not be written: there is no folder %2.").arg(path, place),
                           detail);
    if (!folder.isDir())
        return outputError(Text::tr("%1 could not be written: %2 is no folder.").arg(path, place), detail);
    if (!folder.isWritable())
        return outputError(Text::tr("%1 could not be written: nothing may be stored in %2.").arg(path, place),
                           detail);
    const QStorageInfo disk(folder.absoluteFilePath());
    if (disk.isValid() && disk.isReadOnly())
        return outputError(Text::tr("%1 could not be written: nothing may be stored in %2.").arg(path, place),
                           detail);
    if (disk.isValid() && disk.bytesAvailable() < size)
        return outputError(Text::tr("%1 could not be written: the disk is full.").arg(path), detail);
    return outputError(Text::tr("%1 could not be written: %2.").arg(path, detail), detail);
}

}  // namespace kaibao
