// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/verifiedcopy.h"

#include "model/store/database.h"
#include "model/store/integrity.h"
#include "model/store/reportrows.h"
#include "model/store/safefile.h"
#include "model/store/schema.h"
#include "model/store/storeerror.h"
#include "model/store/vocabulary.h"

namespace kaibao {

namespace {

Result<void> copyInto(const QString &source, const QString &target)
{
    Result<std::unique_ptr<Database>> library = Database::open(source, Database::Access::ReadOnly);
    if (!library)
        return library.error();
    library.value()->run("VACUUM INTO ?", {target});
    return library.value()->takeResult();
}

Result<void> verify(const QString &path)
{
    Result<std::unique_ptr<Database>> opened = Database::open(path, Database::Access::Immutable);
    if (!opened)
        return opened.error();
    Database &copy = *opened.value();
    Vocabulary words;
    words.read(copy);
    bool sound = isSound(copy, CheckDepth::Everything);
    if (schema::version(copy) == schema::newest())  // in an older one there are no sums of today's
        sound = sound && ReportRows(copy, words).allSound();
    if (!sound)
        copy.fail({CorruptCode, QStringLiteral("the copy is not sound")});
    return copy.takeResult();
}

}  // namespace

Result<void> writeVerifiedCopy(const QString &library, const QString &target, const Trim &trim)
{
    const QString part = target + QStringLiteral(".part");
    removeDatabase(part);
    Result<void> made = makeEmptyFile(part);
    if (made)
        made = copyInto(library, part);
    if (made && trim)
        made = trim(part);
    if (made)
        made = verify(part);
    if (made)
        made = replace(part, target);
    if (!made)
        removeDatabase(part);
    return made;
}

}  // namespace kaibao
