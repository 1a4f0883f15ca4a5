// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/recovery.h"

#include "model/store/database.h"
#include "model/store/integrity.h"
#include "model/store/reportrows.h"
#include "model/store/safefile.h"
#include "model/store/schema.h"
#include "model/store/storeerror.h"
#include "model/store/vocabulary.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace kaibao {

namespace {

const QString Wal = QStringLiteral("-wal");
const QString SharedMemory = QStringLiteral("-shm");

QString checkMark(const QString &path)
{
    return path + QStringLiteral(".check");
}

/// The copy of the damaged library that is read, and changed by reading.
QString workCopy(const QString &path)
{
    return path + QStringLiteral(".work");
}

QString unfinished(const QString &path)
{
    return path + QStringLiteral(".part");
}

/// A library that is salvaged to the end, and waits to take the place of the damaged one.
QString finished(const QString &path)
{
    return path + QStringLiteral(".salvaged");
}

Result<void> rename(const QString &from, const QString &to)
{
    QFile file(from);
    if (file.rename(to))
        return {};
    return outputError(StoreText::tr("The file %1 cannot be renamed: %2").arg(from, file.errorString()));
}

/// Makes a copy of the library with what SQLite keeps beside it.
Result<void> copyLibrary(const QString &from, const QString &to)
{
    if (const Result<void> copied = copyFile(from, to); !copied)
        return copied.error();
    return QFileInfo::exists(from + Wal) ? copyFile(from + Wal, to + Wal) : Result<void>();
}

/// Puts the damaged library aside, under a name that tells the time and is not taken, and tells the name.
Result<QString> setAside(const QString &path, const QDateTime &now)
{
    const QFileInfo file(path);
    const QString aside = unusedName(file.absolutePath(),
                                     file.completeBaseName() + QStringLiteral("-damaged-") + timeStamp(now),
                                     QStringLiteral(".kaibao"));
    if (QFileInfo::exists(path + Wal)) {
        if (const Result<void> moved = rename(path + Wal, aside + Wal); !moved)
            return moved.error();
    }
    if (QFileInfo(path).size() == 0) {
        QFile::remove(path);  // made only to hold the place
    } else {
        if (const Result<void> moved = rename(path, aside); !moved)
            return moved.error();
    }
    QFile::remove(path + SharedMemory);
    return aside;
}

Result<QString> exchange(const QString &path, const QDateTime &now)
{
    Result<QString> aside = setAside(path, now);
    if (!aside)
        return aside;
    if (const Result<void> placed = publish(finished(path), path); !placed)
        return placed.error();
    QFile::remove(checkMark(path));
    return aside;
}

/// To SQLite it is all the same whether a library has no schema, or a report was put into the bin before it was
/// made; but this program writes neither.
bool isPlausible(Database &database)
{
    if (schema::version(database) == 0)
        return database.integer("SELECT count(*) FROM sqlite_schema") == 0;
    return database.integer("SELECT count(*) FROM report WHERE removed < created") == 0;
}

}  // namespace

QString Recovery::message() const
{
    QStringList sentences{StoreText::tr("The library was damaged. %1 of its %2 reports were saved whole.")
                              .arg(salvage.whole)
                              .arg(salvage.reports())};
    if (!salvage.doubtful.isEmpty())
        sentences.append(StoreText::tr("Please look through these, something may be missing in them: %1.")
                             .arg(salvage.doubtful.join(StoreText::tr(", "))));
    if (newestBackup)
        sentences.append(
            StoreText::tr("There is a backup of %1 with which you can compare.")
                .arg(QLocale().toString(newestBackup->time.toLocalTime(), QLocale::ShortFormat)));
    sentences.append(StoreText::tr("The damaged file was kept as %1.").arg(setAside));
    return sentences.join(u'\n');
}

void recovery::demandCheck(const QString &libraryPath)
{
    QFile mark(checkMark(libraryPath));
    if (!mark.exists() && !mark.open(QIODevice::WriteOnly))
        qWarning("%s: %s", qPrintable(mark.fileName()), qPrintable(mark.errorString()));
}

Result<void> recovery::finish(LibraryFile &file, const QDateTime &now)
{
    removeDatabase(workCopy(file.path));
    removeDatabase(unfinished(file.path));
    if (!QFileInfo::exists(finished(file.path)))
        return {};
    const Result<QString> exchanged = exchange(file.path, now);
    if (!exchanged)
        return exchanged.error();
    file.kind = FileKind::Library;
    return {};
}

bool recovery::isNeeded(Database &database)
{
    const bool everything = QFileInfo::exists(checkMark(database.path()));
    if (!database.failed() && schema::version(database) > schema::newest())
        return false;
    bool sound = schema::isWhole(database)
              && isSound(database, everything ? CheckDepth::Everything : CheckDepth::Reports)
              && isPlausible(database);
    if (sound && everything) {
        Vocabulary words;
        words.read(database);
        sound = ReportRows(database, words).allSound();
    }
    if (sound && everything)
        QFile::remove(checkMark(database.path()));
    return !sound && (!database.failed() || database.damageSeen());
}

Result<Recovery> recovery::run(const LibraryFile &file, const Editions &editions, const QDateTime &now)
{
    const QString work = workCopy(file.path);
    const QString part = unfinished(file.path);
    Result<void> made = copyLibrary(file.path, work);
    if (made)
        made = makeEmptyFile(part);
    const Result<Salvage> saved = made ? salvage(work, part, editions) : made.error();
    removeDatabase(work);
    if (!saved) {
        removeDatabase(part);
        return outputError(
            StoreText::tr("The library is damaged, and what can be saved of it could not be written: %1")
                .arg(saved.error().message),
            saved.error().detail);
    }
    if (const Result<void> kept = publish(part, finished(file.path)); !kept)
        return kept.error();
    const Result<QString> aside = exchange(file.path, now);
    if (!aside)
        return aside.error();
    const QList<Backup> backups = Backups(file.path, Backups::defaultFolder(file.path)).list();
    return Recovery{*aside, *saved, backups.isEmpty() ? std::nullopt : std::optional(backups.first())};
}

}  // namespace kaibao
