// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/reviewcopies.h"

#include "model/store/librarycore.h"

namespace kaibao {

namespace {

QVariant key(ReportId id)
{
    return static_cast<qint64>(id);
}

}  // namespace

Result<void> ReviewCopies::remember(ReportId report, const QString &checksum, const QDateTime &when)
{
    if (const Result<const Edition *> known = m_core.editionOf(report); !known)
        return known.error();
    m_core.journal().endBurst();  // what is typed from now on is another state
    return m_core.write("INSERT INTO review_copy (report, step, time, checksum)"
                        " SELECT ?, coalesce(max(step), 0), ?, ? FROM step WHERE report = ?",
                        {key(report), when.toMSecsSinceEpoch(), checksum, key(report)});
}

Result<QList<ReviewCopy>> ReviewCopies::of(ReportId report)
{
    Transaction transaction(m_core.database(), Transaction::Kind::Read);
    QList<ReviewCopy> copies;
    {
        Statement rows(m_core.database(),
                       "SELECT checksum, time, step FROM review_copy WHERE report = ? ORDER BY id DESC",
                       {key(report)});
        while (rows.next())
            copies.append({rows.text(0), QDateTime::fromMSecsSinceEpoch(rows.integer(1), Qt::UTC),
                           static_cast<int>(rows.integer(2))});
    }
    if (const Result<void> read = transaction.commit(); !read)
        return read.error();
    return copies;
}

Result<std::optional<ReviewCopy>> ReviewCopies::last(ReportId report)
{
    const Result<QList<ReviewCopy>> copies = of(report);
    if (!copies)
        return copies.error();
    return copies->isEmpty() ? std::nullopt : std::optional(copies->first());
}

}  // namespace kaibao
