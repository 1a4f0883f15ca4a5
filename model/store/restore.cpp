// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/restore.h"

namespace kaibao {

namespace {

using Kind = ReportDifference::Kind;

struct Known
{
    ReportId id = ReportId::None;
    bool inTheBin = false;
};

Result<QHash<QString, Known>> knownReports(Library &library)
{
    const Result<QList<ReportSummary>> reports = library.reports();
    const Result<QList<ReportSummary>> removed = library.removedReports();
    if (!reports || !removed)
        return reports ? removed.error() : reports.error();
    QHash<QString, Known> known;
    for (const ReportSummary &summary : *reports)
        known.insert(summary.uuid, {summary.id, false});
    for (const ReportSummary &summary : *removed)
        known.insert(summary.uuid, {summary.id, true});
    return known;
}

Result<ReportDifference> compare(Library &here, const Known &known, Library &there,
                                 const ReportSummary &summary)
{
    if (known.id == ReportId::None)
        return ReportDifference{Kind::OnlyThere, summary, known.id, {}};
    const Result<Report> thatOne = there.load(summary.id);
    if (!thatOne)
        return thatOne.error();
    const Result<Report> thisOne = here.load(known.id);
    if (!thisOne)
        return thisOne.error();
    return ReportDifference{known.inTheBin ? Kind::InTheBin : Kind::Differs, summary, known.id,
                            changeBetween(*thisOne, *thatOne)};
}

}  // namespace

Result<QList<ReportDifference>> differences(Library &here, Library &there)
{
    const Result<QHash<QString, Known>> known = knownReports(here);
    if (!known)
        return known.error();
    const Result<QList<ReportSummary>> reports = there.reports();
    if (!reports)
        return reports.error();
    QList<ReportDifference> list;
    for (const ReportSummary &summary : *reports) {
        const Result<ReportDifference> difference = compare(here, known->value(summary.uuid), there, summary);
        if (!difference)
            return difference.error();
        if (difference->kind != Kind::Differs || !difference->change.isEmpty())
            list.append(*difference);
    }
    return list;
}

Result<ReportId> bringOver(Library &here, Library &there, const ReportDifference &difference,
                           const QString &name)
{
    if (difference.kind == Kind::OnlyThere) {
        const Result<Report> report = there.load(difference.there.id);
        return report ? here.create(*report, difference.there.openFindings, difference.there.uuid)
                      : report.error();
    }
    if (difference.kind == Kind::InTheBin) {
        if (const Result<void> back = here.bringBack(difference.here); !back)
            return back.error();
    }
    const Result<void> recorded = here.record(difference.here, difference.change, {name});
    return recorded ? Result<ReportId>(difference.here) : recorded.error();
}

}  // namespace kaibao
