// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/storeerror.h"

#include <QDir>

namespace kaibao {

namespace {

/// The primary codes of SQLite, <https://www.sqlite.org/rescode.html>.
enum SqliteCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    Constraint = 19,
    NotADatabase = 26,
    KeyNotUnique = 1555,
    NotUnique = 2067
};

int primaryCode(int sqliteCode)
{
    return sqliteCode & 0xff;
}

QString sentence(int sqliteCode)
{
    switch (primaryCode(sqliteCode)) {
    case Busy:
    case Locked:
        return StoreText::tr("The library %1 is in use by another program. Close it there and try again.");
    case Permission:
    case ReadOnly:
        return StoreText::tr("The library %1 cannot be written: the file or its folder is read-only.");
    case InputOutput:
        return StoreText::tr(
            "The disk with the library %1 cannot be read or written. Check the disk or the stick.");
    case CorruptCode:
    case NotADatabase:
        return StoreText::tr(
            "The library %1 is damaged. Close the program and start it again: it will save what "
            "can be saved.");
    case Full:
        return StoreText::tr(
            "The disk with the library %1 is full. Make room; your entries are stored as soon "
            "as there is some.");
    case CannotOpen:
        return StoreText::tr(
            "The library %1 cannot be opened. Check that the folder exists and that you may write to it.");
    case TooBig:
        return StoreText::tr("The text is too long for the library %1.");
    default:
        return StoreText::tr("The library %1 cannot be used.");
    }
}

}  // namespace

Error storeError(int sqliteCode, const QString &path, const QString &detail)
{
    return outputError(sentence(sqliteCode).arg(QDir::toNativeSeparators(path)),
                       QStringLiteral("SQLite %1: %2").arg(sqliteCode).arg(detail));
}

bool meansDamage(int sqliteCode)
{
    if (sqliteCode == NotUnique || sqliteCode == KeyNotUnique)
        return true;  // an index that knows of a row which the table does not have
    return primaryCode(sqliteCode) == CorruptCode || primaryCode(sqliteCode) == NotADatabase;
}

bool meansDiskFailure(int sqliteCode)
{
    return primaryCode(sqliteCode) == InputOutput || primaryCode(sqliteCode) == CannotOpen;
}

bool meansBadRow(int sqliteCode)
{
    return primaryCode(sqliteCode) == Constraint || primaryCode(sqliteCode) == TooBig;
}

}  // namespace kaibao
