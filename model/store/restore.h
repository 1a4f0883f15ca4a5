// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/change.h"
#include "model/report/textpieces.h"
#include "model/store/library.h"

#include <QSet>

namespace kaibao {

/// How a report stands in another library (a backup, a handover file) as compared to this one.
struct ReportDifference
{
    enum class Kind {
        OnlyThere,  ///< here it is missing; bringing it over creates it, with its history
        InTheBin,   ///< here it was removed; bringing it over takes it out of the bin
        GoneOn,     ///< there it was gone on with from where it stands here; its history comes over
        Differs,
    };

    Kind kind = Kind::OnlyThere;
    ReportSummary there;
    ReportId here = ReportId::None;
    Change change;  ///< leads from here to there; may be empty for a report in the bin
    /// Of the change, what was changed here too since the two libraries parted: somebody must choose.
    QSet<CellId> contestedCells = {};
    QHash<QString, QList<TextPiece>> mergedTexts = {};  ///< texts that both sides changed, by field
    int parted = 0;                                     ///< GoneOn: the last step that both have

    int contestedPlaces() const;
};

/// Everything that stands otherwise there. Reports that stand alike, or are only here, are not named.
Result<QList<ReportDifference>> differences(Library &here, Library &there);

/// Only what was changed there since the two libraries parted: what was changed here alone is not named.
Result<QList<ReportDifference>> newsFrom(Library &here, Library &there);

/// Makes one report here stand as it does there: as an edit called `name`, which can be taken back, or as a new
/// report. Of the change, parts may have been left out.
Result<ReportId> bringOver(Library &here, Library &there, const ReportDifference &difference,
                           const QString &name);

/// The sentences that are only there.
Result<void> bringOverSnippets(Library &here, Library &there);

}  // namespace kaibao
