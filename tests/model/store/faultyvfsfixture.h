// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

#include <sqlite3.h>

namespace kaibao {

/// A disk that fails when it is told to: stands between SQLite and the real files for as long as it lives. To
/// flush costs nothing on it, but what was not flushed may be gone after a power cut.
class FaultyVfs final
{
public:
    enum class Fault {
        None,
        DiskFull,      ///< from then on nothing can be written
        OneError,      ///< one operation fails, and later ones work again
        ErrorsOnward,  ///< from then on every write fails
        PowerCut,      ///< a write is torn, nothing works any more, and of what was not flushed some is lost
    };

    explicit FaultyVfs(quint32 seed);
    ~FaultyVfs();
    Q_DISABLE_COPY_MOVE(FaultyVfs)

    /// The `operation`th write, flush, cut or removal from now on fails, counted from 1.
    void failAt(int operation, Fault fault);
    /// The disk is sound again; whatever was open before a power cut stays useless.
    void heal();
    /// Flushes since the last failAt() or the beginning.
    int flushes() const { return m_flushes; }
    /// Whether the fault has come.
    bool hasFailed() const { return m_fault != Fault::None && m_operations >= m_failAt; }

private:
    friend struct FaultyFile;

    struct Unflushed
    {
        QByteArray path;
        qint64 offset = 0;
        QByteArray before;  ///< what stood there; zeros behind the end of the file
    };

    static int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags);
    static int removeFile(sqlite3_vfs *vfs, const char *name, int flushFolder);

    /// What the next operation is to return; SQLITE_OK where it is to be carried out.
    int next(int codeOfError);
    bool isTorn() const { return m_fault == Fault::PowerCut && m_operations == m_failAt; }
    bool isDead(int born) const { return m_fault == Fault::PowerCut ? hasFailed() : born < m_cuts; }
    void noteWrite(const QByteArray &path, qint64 offset, qint64 length);
    void noteFlush(const QByteArray &path);
    void losePower();

    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs;
    QRandomGenerator m_random;
    QList<Unflushed> m_unflushed;
    Fault m_fault = Fault::None;
    int m_failAt = 0;
    int m_operations = 0;
    int m_flushes = 0;
    int m_cuts = 0;  ///< power cuts so far: files that were open before one are dead
};

}  // namespace kaibao
