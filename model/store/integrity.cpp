// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/integrity.h"

#include "model/store/database.h"

namespace kaibao {

bool isSound(Database &database, CheckDepth depth)
{
    if (depth == CheckDepth::Everything)
        return database.text("PRAGMA integrity_check(1)") == QStringLiteral("ok") && !database.failed();
    const qint64 complaints =
        database.integer("SELECT count(*) FROM sqlite_schema AS t, pragma_integrity_check(t.name) AS c"
                         " WHERE t.type = 'table' AND t.name <> 'step' AND c.integrity_check <> 'ok'");
    return complaints == 0 && !database.failed();
}

}  // namespace kaibao
