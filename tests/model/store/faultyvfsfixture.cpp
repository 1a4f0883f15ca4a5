// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/store/faultyvfsfixture.h"

#include <QFile>

#include <new>

namespace kaibao {

/// SQLite's view of a file; the real one lies behind it in memory.
struct FaultyFile
{
    sqlite3_file base;
    FaultyVfs *disk;
    int born;
    char path[1024];

    static FaultyFile &of(sqlite3_file *file) { return *reinterpret_cast<FaultyFile *>(file); }
    static sqlite3_file *real(sqlite3_file *file)
    {
        return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(FaultyFile));
    }

    static int close(sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); }
    static int read(sqlite3_file *file, void *data, int length, sqlite3_int64 offset)
    {
        if (of(file).disk->isDead(of(file).born))
            return SQLITE_IOERR_READ;
        return real(file)->pMethods->xRead(real(file), data, length, offset);
    }
    static int write(sqlite3_file *file, const void *data, int length, sqlite3_int64 offset);
    static int truncate(sqlite3_file *file, sqlite3_int64 size);
    static int sync(sqlite3_file *file, int flags);
    static int size(sqlite3_file *file, sqlite3_int64 *size)
    {
        return real(file)->pMethods->xFileSize(real(file), size);
    }
    static int lock(sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); }
    static int unlock(sqlite3_file *file, int level)
    {
        return real(file)->pMethods->xUnlock(real(file), level);
    }
    static int checkLock(sqlite3_file *file, int *result)
    {
        return real(file)->pMethods->xCheckReservedLock(real(file), result);
    }
    static int control(sqlite3_file *file, int operation, void *argument)
    {
        return real(file)->pMethods->xFileControl(real(file), operation, argument);
    }
    static int sectorSize(sqlite3_file *) { return 512; }
    static int traits(sqlite3_file *) { return 0; }  // promises nothing about torn writes
    static int mapShared(sqlite3_file *file, int page, int pageSize, int extend, void volatile **memory)
    {
        return real(file)->pMethods->xShmMap(real(file), page, pageSize, extend, memory);
    }
    static int lockShared(sqlite3_file *file, int offset, int count, int flags)
    {
        return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
    }
    static void barrier(sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); }
    static int unmapShared(sqlite3_file *file, int remove)
    {
        return real(file)->pMethods->xShmUnmap(real(file), remove);
    }
};

namespace {

const sqlite3_io_methods Methods = {
    2,
    &FaultyFile::close,
    &FaultyFile::read,
    &FaultyFile::write,
    &FaultyFile::truncate,
    &FaultyFile::sync,
    &FaultyFile::size,
    &FaultyFile::lock,
    &FaultyFile::unlock,
    &FaultyFile::checkLock,
    &FaultyFile::control,
    &FaultyFile::sectorSize,
    &FaultyFile::traits,
    &FaultyFile::mapShared,
    &FaultyFile::lockShared,
    &FaultyFile::barrier,
    &FaultyFile::unmapShared,
    nullptr,
    nullptr,
};

FaultyVfs &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<FaultyVfs *>(vfs->pAppData);
}

}  // namespace

int FaultyFile::write(sqlite3_file *file, const void *data, int length, sqlite3_int64 offset)
{
    FaultyVfs &disk = *of(file).disk;
    if (disk.isDead(of(file).born))
        return SQLITE_IOERR_WRITE;
    const int code = disk.next(SQLITE_IOERR_WRITE);
    if (code != SQLITE_OK && !disk.isTorn())
        return code;
    disk.noteWrite(of(file).path, offset, length);
    const int written = disk.isTorn() ? length / 2 : length;
    const int result =
        written > 0 ? real(file)->pMethods->xWrite(real(file), data, written, offset) : SQLITE_OK;
    if (!disk.isTorn())
        return result;
    disk.losePower();
    return SQLITE_IOERR_WRITE;
}

int FaultyFile::truncate(sqlite3_file *file, sqlite3_int64 size)
{
    FaultyVfs &disk = *of(file).disk;
    const int code = disk.isDead(of(file).born) ? SQLITE_IOERR_TRUNCATE : disk.next(SQLITE_IOERR_TRUNCATE);
    if (disk.isTorn())
        disk.losePower();
    return code == SQLITE_OK ? real(file)->pMethods->xTruncate(real(file), size) : code;
}

int FaultyFile::sync(sqlite3_file *file, int)
{
    FaultyVfs &disk = *of(file).disk;
    const int code = disk.isDead(of(file).born) ? SQLITE_IOERR_FSYNC : disk.next(SQLITE_IOERR_FSYNC);
    if (disk.isTorn())
        disk.losePower();
    if (code != SQLITE_OK)
        return code;
    ++disk.m_flushes;
    disk.noteFlush(of(file).path);
    return SQLITE_OK;
}

FaultyVfs::FaultyVfs(quint32 seed) : m_real(sqlite3_vfs_find(nullptr)), m_vfs(*m_real), m_random(seed)
{
    m_vfs.zName = "faulty";
    m_vfs.szOsFile = static_cast<int>(sizeof(FaultyFile)) + m_real->szOsFile;
    m_vfs.pAppData = this;
    m_vfs.xOpen = &FaultyVfs::openFile;
    m_vfs.xDelete = &FaultyVfs::removeFile;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

void FaultyVfs::failAt(int operation, Fault fault)
{
    m_failAt = operation;
    m_fault = fault;
    m_operations = 0;
    m_flushes = 0;
    m_unflushed.clear();
}

void FaultyVfs::heal()
{
    m_fault = Fault::None;
    m_unflushed.clear();
}

int FaultyVfs::next(int codeOfError)
{
    ++m_operations;
    if (!hasFailed())
        return SQLITE_OK;
    switch (m_fault) {
    case Fault::None:
        return SQLITE_OK;
    case Fault::DiskFull:
        return codeOfError == SQLITE_IOERR_WRITE ? SQLITE_FULL : SQLITE_OK;
    case Fault::OneError:
        return m_operations == m_failAt ? codeOfError : SQLITE_OK;
    case Fault::ErrorsOnward:
    case Fault::PowerCut:
        break;
    }
    return codeOfError;
}

int FaultyVfs::openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    FaultyVfs &disk = diskOf(vfs);
    new (file) FaultyFile{{nullptr}, &disk, disk.m_cuts, {}};
    qstrncpy(FaultyFile::of(file).path, name ? name : "", sizeof FaultyFile::path);
    if (disk.isDead(disk.m_cuts))
        return SQLITE_CANTOPEN;
    const int code = disk.m_real->xOpen(disk.m_real, name, FaultyFile::real(file), flags, outFlags);
    if (code == SQLITE_OK)
        file->pMethods = &Methods;
    return code;
}

int FaultyVfs::removeFile(sqlite3_vfs *vfs, const char *name, int flushFolder)
{
    FaultyVfs &disk = diskOf(vfs);
    const int code = disk.isDead(disk.m_cuts) ? SQLITE_IOERR_DELETE : disk.next(SQLITE_IOERR_DELETE);
    if (disk.isTorn())
        disk.losePower();
    return code == SQLITE_OK ? disk.m_real->xDelete(disk.m_real, name, flushFolder) : code;
}

void FaultyVfs::noteWrite(const QByteArray &path, qint64 offset, qint64 length)
{
    QFile file(QFile::decodeName(path));
    if (m_fault != Fault::PowerCut || path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    file.seek(offset);
    m_unflushed.append({path, offset, file.read(length).leftJustified(length, '\0')});
}

void FaultyVfs::noteFlush(const QByteArray &path)
{
    m_unflushed.removeIf([&path](const Unflushed &write) { return write.path == path; });
}

/// A disk writes what it was not told to flush in any order, or not at all.
void FaultyVfs::losePower()
{
    ++m_cuts;
    while (!m_unflushed.isEmpty()) {
        const Unflushed write = m_unflushed.takeLast();
        QFile file(QFile::decodeName(write.path));
        if (m_random.bounded(2) == 0 || !file.open(QIODevice::ReadWrite))
            continue;
        file.seek(write.offset);
        file.write(write.before);
    }
}

}  // namespace kaibao
