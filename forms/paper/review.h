// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/checks.h"

#include <QDateTime>

namespace kaibao {

/// What a print for the supervisor says beside the report.
struct Review
{
    /// What was handed in before.
    struct Copy
    {
        Report report;
        QString checksum;
        QDateTime time;
    };

    QString checksum;  ///< short, for the foot of each page
    QDateTime time;
    QList<Finding> open;  ///< see Checks::open() and Checks::explained()
    CheckSummary summary;
    std::optional<Report> lastYear;
    std::optional<Copy> lastCopy;
};

}  // namespace kaibao
