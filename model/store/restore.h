// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/change.h"
#include "model/store/library.h"

namespace kaibao {

/// How a report stands in another library (a backup, mostly) as compared to this one.
struct ReportDifference
{
    enum class Kind {
        OnlyThere,  ///< here it is missing; bringing it over creates it
        InTheBin,   ///< here it was removed; bringing it over takes it out of the bin
        Differs,
    };

    Kind kind = Kind::OnlyThere;
    ReportSummary there;
    ReportId here = ReportId::None;
    Change change;  ///< leads from here to there; may be empty for a report in the bin
};

/// What bringing over the reports of `there` would do. Reports that stand alike, or are only here, are not named.
Result<QList<ReportDifference>> differences(Library &here, Library &there);

/// Makes one report here stand as it does there: as an edit called `name`, which can be taken back, or as a new report.
Result<ReportId> bringOver(Library &here, Library &there, const ReportDifference &difference,
                           const QString &name);

}  // namespace kaibao
