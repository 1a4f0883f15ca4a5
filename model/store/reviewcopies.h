// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/store/reportid.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace kaibao {

class LibraryCore;

/// A print of a report that went to a supervisor.
struct ReviewCopy
{
    QString checksum;  ///< as it stands on the paper
    QDateTime time;
    int step = 0;  ///< of the report's history: History::stateAt() gives what was printed

    bool operator==(const ReviewCopy &) const = default;
};

/// Which states of the reports were printed for review.
class ReviewCopies final
{
public:
    explicit ReviewCopies(LibraryCore &core) : m_core(core) {}

    /// The report as it stands now was printed.
    Result<void> remember(ReportId report, const QString &checksum, const QDateTime &when);
    /// Of one report, newest first.
    Result<QList<ReviewCopy>> of(ReportId report);
    Result<std::optional<ReviewCopy>> last(ReportId report);

private:
    LibraryCore &m_core;
};

}  // namespace kaibao
