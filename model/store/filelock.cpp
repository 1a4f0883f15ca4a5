// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/filelock.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace kaibao {

namespace {

FileLock::Outcome outcomeOf(int error)
{
    switch (error) {
    case EWOULDBLOCK:
        return FileLock::Outcome::TakenElsewhere;
    case EACCES:
    case EPERM:
    case EROFS:
        return FileLock::Outcome::NotAllowed;
    default:
        return FileLock::Outcome::NotPossible;
    }
}

}  // namespace

FileLock::~FileLock()
{
    if (m_file >= 0)
        close(m_file);
}

FileLock::Outcome FileLock::tryLock()
{
    if (!QFileInfo(QFileInfo(m_path).absolutePath()).isWritable())
        return Outcome::NotAllowed;
    const int file = open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return outcomeOf(errno);
    if (flock(file, LOCK_EX | LOCK_NB) != 0) {
        const Outcome outcome = outcomeOf(errno);
        close(file);
        return outcome;
    }
    m_file = file;
    writeHolder();
    return Outcome::Held;
}

QString FileLock::holder() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed() : QString();
}

/// Only to tell another program who has the lock: it holds without.
void FileLock::writeHolder()
{
    const QString computer = QSysInfo::machineHostName();
    if (holder() == computer)
        return;
    const QByteArray line = computer.toUtf8() + '\n';
    if (ftruncate(m_file, 0) != 0
        || pwrite(m_file, line.constData(), static_cast<size_t>(line.size()), 0) < 0)
        qWarning("%s: %s", qPrintable(m_path), qPrintable(qt_error_string()));
}

}  // namespace kaibao
