// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/integrity.h"

#include "model/store/database.h"

namespace kaibao {

namespace {

bool saysOk(Database &database, const char *check)
{
    return database.text(check) == QStringLiteral("ok") && !database.failed();
}

}  // namespace

bool isSound(Database &database, CheckDepth depth)
{
    if (depth == CheckDepth::Everything)
        return saysOk(database, "PRAGMA integrity_check(1)");
    return saysOk(database, "PRAGMA quick_check('word')") && saysOk(database, "PRAGMA quick_check('report')")
        && saysOk(database, "PRAGMA quick_check('session')")
        && saysOk(database, "PRAGMA quick_check('place')") && saysOk(database, "PRAGMA quick_check('cell')")
        && saysOk(database, "PRAGMA quick_check('text')")
        && saysOk(database, "PRAGMA quick_check('explanation')");
}

}  // namespace kaibao
