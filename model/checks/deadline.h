// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/finding.h"
#include "model/report/report.h"

#include <QDate>

namespace kaibao {

/// What the deadline is counted by.
struct FilingCalendar
{
    QDate today;         ///< null: nobody knows, and nothing is said
    int localMonth = 0;  ///< the day that is set locally, in the year after the report's
    int localDay = 0;

    bool operator==(const FilingCalendar &) const = default;
};

/// The last day for filing: that of the law, or the local one where it is earlier.
QDate filingDeadline(const Report &report, const FilingCalendar &calendar);

/// `document.deadline`: Failed in the last month before the day and in the three months after it.
Finding checkDeadline(const Report &report, const FilingCalendar &calendar);

}  // namespace kaibao
