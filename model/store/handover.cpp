// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/handover.h"

#include "model/report/report.h"
#include "model/store/database.h"
#include "model/store/library.h"
#include "model/store/storeerror.h"
#include "model/store/verifiedcopy.h"

namespace kaibao {

namespace {

Result<void> keepOnly(const QString &organisation, const QString &path)
{
    Result<std::unique_ptr<Database>> opened = Database::open(path, Database::Access::ReadWrite);
    if (!opened)
        return opened.error();
    Database &copy = *opened.value();
    copy.run("DELETE FROM report WHERE removed IS NOT NULL OR id NOT IN (SELECT report FROM text"
             " JOIN word ON word.id = text.field WHERE word.text = ? AND text.text = ?)",
             {field::OrganisationName, organisation});
    copy.run("DELETE FROM session WHERE id NOT IN (SELECT session FROM step)");
    copy.run("DELETE FROM place");
    copy.runOnce(QStringLiteral("VACUUM"));
    return copy.takeResult();
}

}  // namespace

Result<void> writeHandover(Library &library, const QString &organisation, const QString &path)
{
    library.history().beginStep();  // what is in the file does not grow any more here
    const Result<void> written = writeVerifiedCopy(
        library.path(), path, [&](const QString &copy) { return keepOnly(organisation, copy); });
    if (written)
        return {};
    return outputError(
        StoreText::tr("The handover file %1 could not be written: %2").arg(path, written.error().message),
        written.error().detail);
}

}  // namespace kaibao
