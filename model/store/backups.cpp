// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/backups.h"

#include "model/store/database.h"
#include "model/store/safefile.h"
#include "model/store/storeerror.h"
#include "model/store/verifiedcopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace kaibao {

namespace {

constexpr int Days = 14;
constexpr int WeekDays = 60;
const QString Suffix = QStringLiteral(".kaibao");

Error notMade(const QString &folder, const Error &why)
{
    return outputError(StoreText::tr("No backup could be made in %1: %2").arg(folder, why.message),
                       why.detail);
}

/// Differs when something was stored in between.
Result<QString> signature(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const QString text = database.value()->text(
        "SELECT count(*) || ' ' || coalesce(max(changed), 0) || ' ' || coalesce(max(removed), 0)"
        " || ' ' || count(removed) || ' ' || coalesce(sum(checksum % 1000003), 0)"
        " || ' ' || (SELECT count(*) || ' ' || coalesce(max(id), 0) || ' ' || coalesce(sum(length(text)), 0)"
        " FROM snippet) || ' ' || (SELECT coalesce(max(id), 0) FROM review_copy) FROM report");
    if (const Result<void> read = database.value()->takeResult(); !read)
        return read.error();
    return text;
}

}  // namespace

QString Backups::defaultFolder(const QString &libraryPath)
{
    const QFileInfo library(libraryPath);
    return library.absolutePath() + u'/' + library.completeBaseName() + QStringLiteral("-backups");
}

Backups::Backups(QString libraryPath, QString folder, Clock clock)
    : m_libraryPath(std::move(libraryPath)), m_folder(std::move(folder)), m_clock(std::move(clock))
{}

QList<Backup> Backups::list() const
{
    const QString start = QFileInfo(m_libraryPath).completeBaseName() + u'-';
    QList<Backup> backups;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({start + u'*' + Suffix}, QDir::Files)) {
        const QString stamp = file.fileName().sliced(start.size()).chopped(Suffix.size());
        if (const QDateTime time = timeOfStamp(stamp); time.isValid())
            backups.append({file.filePath(), time});
    }
    std::sort(backups.begin(), backups.end(),
              [](const Backup &a, const Backup &b) { return a.time > b.time; });
    return backups;
}

Result<Backup> Backups::make()
{
    const QDateTime now = m_clock();
    const QString name = QFileInfo(m_libraryPath).completeBaseName() + u'-' + timeStamp(now) + Suffix;
    const Backup backup{QDir(m_folder).filePath(name), timeOfStamp(timeStamp(now))};
    if (QFileInfo::exists(backup.path))
        return backup;  // of this very second
    if (!QDir().mkpath(m_folder))
        return outputError(StoreText::tr("The folder %1 cannot be made.").arg(m_folder));
    if (const Result<void> made = writeVerifiedCopy(m_libraryPath, backup.path); !made)
        return notMade(m_folder, made.error());
    return backup;
}

Result<std::optional<Backup>> Backups::makeDaily()
{
    const QList<Backup> present = list();
    const QDate today = m_clock().toUTC().date();
    if (!present.isEmpty()) {
        const Result<bool> changed = hasChangedSince(present.first());
        if (!changed)
            return changed.error();
        if (!*changed || present.first().time.date() == today)
            return std::optional<Backup>();
    }
    Result<Backup> made = make();
    if (!made)
        return made.error();
    for (const Backup &old : superfluous(list(), m_clock()))
        QFile::remove(old.path);
    return std::optional(*made);
}

Result<bool> Backups::hasChangedSince(const Backup &backup) const
{
    const Result<QString> now = signature(m_libraryPath);
    if (!now)
        return now.error();
    const Result<QString> then = signature(backup.path);
    return !then || *now != *then;  // a backup that cannot be read is none
}

QList<Backup> Backups::superfluous(QList<Backup> backups, const QDateTime &now)
{
    std::sort(backups.begin(), backups.end(),
              [](const Backup &a, const Backup &b) { return a.time > b.time; });
    QSet<QString> kept;
    QList<Backup> rest;
    for (const Backup &backup : std::as_const(backups)) {
        const QDate date = backup.time.date();
        const qint64 age = date.daysTo(now.date());
        int year = 0;
        const int week = date.weekNumber(&year);
        const QString period = age < Days     ? date.toString(Qt::ISODate)
                             : age < WeekDays ? QStringLiteral("%1 W%2").arg(year).arg(week)
                                              : date.toString(QStringLiteral("yyyy-MM"));
        if (age >= 0 && kept.contains(period))
            rest.append(backup);
        kept.insert(period);
    }
    return rest;
}

}  // namespace kaibao
