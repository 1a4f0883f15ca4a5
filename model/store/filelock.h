// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kaibao {

/// The sole right to something, held by locking a small file beside it. The kernel gives it back when the
/// process ends, however it ends; the file stays, so that taking the lock again has nothing to flush.
class FileLock final
{
public:
    enum class Outcome {
        Held,
        TakenElsewhere,
        NotAllowed,   ///< the folder is read-only
        NotPossible,  ///< the disk is full, or knows no locks
    };

    explicit FileLock(QString path) : m_path(std::move(path)) {}
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    Outcome tryLock();
    /// The computer that holds it or was the last to do so; empty where that cannot be read.
    QString holder() const;

private:
    void writeHolder();

    QString m_path;
    int m_file = -1;
};

}  // namespace kaibao
