// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

namespace kaibao {

struct Backup
{
    QString path;
    QDateTime time;  ///< UTC

    bool operator==(const Backup &) const = default;
};

/// Verified copies of one library in a folder. A backup is a library itself: it can be opened, read-only or
/// not, and its reports compared and brought over (restore.h). Safe to use from another thread than the
/// library's.
class Backups final
{
public:
    using Clock = std::function<QDateTime()>;

    /// The folder beside the library.
    static QString defaultFolder(const QString &libraryPath);

    Backups(QString libraryPath, QString folder, Clock clock = &QDateTime::currentDateTimeUtc);

    /// Newest first.
    QList<Backup> list() const;

    /// Copies the library as it stands, checks the copy, and only then gives it its name. A library that is
    /// damaged anywhere does not get through.
    Result<Backup> make();

    /// Makes a backup where there is none of today and something has changed since the newest; thins out.
    Result<std::optional<Backup>> makeDaily();

    /// The newest of each day for two weeks, of each week for two months, of each month for good. Never
    /// names the newest of all, nor what bears a time to come.
    static QList<Backup> superfluous(QList<Backup> backups, const QDateTime &now);

private:
    Result<bool> hasChangedSince(const Backup &backup) const;

    QString m_libraryPath;
    QString m_folder;
    Clock m_clock;
};

}  // namespace kaibao
