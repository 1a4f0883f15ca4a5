// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/restore.h"

#include <algorithm>
#include <functional>
#include <limits>

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

/// A report in both libraries.
struct Pair
{
    Report here;
    Report there;
};

Result<Pair> loadBoth(Library &here, ReportId idHere, Library &there, ReportId idThere)
{
    const Result<Report> thatOne = there.load(idThere);
    if (!thatOne)
        return thatOne.error();
    const Result<Report> thisOne = here.load(idHere);
    if (!thisOne)
        return thisOne.error();
    return Pair{*thisOne, *thatOne};
}

Result<ReportDifference> compare(Library &here, const Known &known, Library &there,
                                 const ReportSummary &summary)
{
    if (known.id == ReportId::None)
        return ReportDifference{Kind::OnlyThere, summary, known.id, {}};
    const Result<Pair> pair = loadBoth(here, known.id, there, summary.id);
    if (!pair)
        return pair.error();
    return ReportDifference{known.inTheBin ? Kind::InTheBin : Kind::Differs, summary, known.id,
                            changeBetween(pair->here, pair->there)};
}

using Compare = std::function<Result<ReportDifference>(const Known &, const ReportSummary &)>;

Result<QList<ReportDifference>> differing(Library &here, Library &there, const Compare &compareOne)
{
    const Result<QHash<QString, Known>> known = knownReports(here);
    if (!known)
        return known.error();
    const Result<QList<ReportSummary>> reports = there.reports();
    if (!reports)
        return reports.error();
    QList<ReportDifference> list;
    for (const ReportSummary &summary : *reports) {
        const Result<ReportDifference> difference = compareOne(known->value(summary.uuid), summary);
        if (!difference)
            return difference.error();
        const bool present = difference->kind == Kind::Differs || difference->kind == Kind::GoneOn;
        if (!present || !difference->change.isEmpty())
            list.append(*difference);
    }
    return list;
}

bool isSameStep(const JournalEntry &a, const JournalEntry &b)
{
    const auto sameCell = [](const CellEdit &x, const CellEdit &y) {
        return x.cell == y.cell && x.before == y.before && x.after == y.after;
    };
    const auto reasons = [](const Patch &patch) {
        return patch.explanations ? patch.explanations->inserted : QList<Explanation>();
    };
    return a.time == b.time && a.gesture == b.gesture && a.name == b.name && a.patch.texts == b.patch.texts
        && reasons(a.patch) == reasons(b.patch)
        && std::equal(a.patch.cells.begin(), a.patch.cells.end(), b.patch.cells.begin(), b.patch.cells.end(),
                      sameCell);
}

/// The histories of one report in two libraries.
struct Histories
{
    int common = 0;  ///< so many steps are the same
    qsizetype here = 0;
    qsizetype there = 0;
};

Result<Histories> compareHistories(Library &here, ReportId idHere, Library &there, ReportId idThere)
{
    const Result<QList<JournalEntry>> theirs = there.history().entries(idThere);
    const Result<QList<JournalEntry>> ours = here.history().entries(idHere);
    if (!theirs || !ours)
        return theirs ? ours.error() : theirs.error();
    const auto parted =
        std::mismatch(ours->begin(), ours->end(), theirs->begin(), theirs->end(), isSameStep).first;
    return Histories{static_cast<int>(parted - ours->begin()), ours->size(), theirs->size()};
}

/// What is a list of records does not contradict itself: both sides' stay.
template <class Item, class Same>
void weighList(std::optional<ValueEdit<QList<Item>>> &edit, const QList<Item> &parted, const Same &isSame)
{
    if (!edit || edit->before == parted)
        return;
    if (edit->after == parted) {
        edit.reset();
        return;
    }
    QList<Item> both = edit->before;
    for (const Item &theirs : std::as_const(edit->after)) {
        if (std::none_of(both.begin(), both.end(), [&](const Item &ours) { return isSame(ours, theirs); }))
            both.append(theirs);
    }
    edit->after = both;
}

/// Lets a text that was changed here stand as it does there in all that was changed there.
void weighText(TextEdit &edit, const QString &parted, ReportDifference &difference)
{
    if (edit.before == parted)
        return;
    const QList<TextPiece> pieces = mergedPieces(parted, edit.before, edit.after);
    edit.after = textOf(pieces, [](const TextPiece &) { return true; });
    if (edit.before != edit.after)
        difference.mergedTexts.insert(edit.field, pieces);
}

/// Leaves out of the change what was not changed there, and notes what was changed on both sides.
void weigh(ReportDifference &difference, const Report &parted, const Pair &now)
{
    Change &change = difference.change;
    change.cells.removeIf([&](const CellEdit &edit) { return edit.after == parted.cell(edit.cell); });
    for (TextEdit &edit : change.texts)
        weighText(edit, parted.text(edit.field), difference);
    change.texts.removeIf([](const TextEdit &edit) { return edit.before == edit.after; });
    if (now.there.year() == parted.year())
        change.year.reset();
    weighList(change.explanations, parted.explanations(),
              [](const Explanation &a, const Explanation &b) { return a.finding == b.finding; });
    weighList(change.notes, parted.notes(),
              [](const Note &a, const Note &b) { return a.place == b.place && a.text == b.text; });
    for (const CellEdit &edit : std::as_const(change.cells)) {
        if (edit.before != parted.cell(edit.cell))
            difference.contestedCells.insert(edit.cell);
    }
}

Result<ReportDifference> newsOf(Library &here, const Known &known, Library &there,
                                const ReportSummary &summary)
{
    Result<ReportDifference> difference = compare(here, known, there, summary);
    if (!difference || difference->kind != Kind::Differs || difference->change.isEmpty())
        return difference;
    const Result<Histories> histories = compareHistories(here, known.id, there, summary.id);
    if (!histories)
        return histories.error();
    if (histories->common == histories->here) {
        difference->kind = Kind::GoneOn;
        difference->parted = histories->common;
        return difference;
    }
    const Result<Report> parted = here.history().stateAt(known.id, histories->common);
    const Result<Pair> now = loadBoth(here, known.id, there, summary.id);
    if (!parted || !now)
        return parted ? now.error() : parted.error();
    weigh(*difference, *parted, *now);
    return difference;
}

Result<ReportId> bringOverNew(Library &here, Library &there, const ReportSummary &summary)
{
    const Result<Report> first = there.history().stateAt(summary.id, 0);
    const Result<QList<PastStep>> steps = there.history().newest(summary.id, std::numeric_limits<int>::max());
    if (!first || !steps)
        return first ? steps.error() : first.error();
    const Result<ReportId> id = here.create(*first, summary.openFindings, summary.uuid);
    if (!id)
        return id.error();
    const Result<void> went = here.history().append(*id, *steps);
    return went ? id : went.error();
}

/// Only where the whole change is wanted: a history cannot come over in parts.
Result<bool> goOn(Library &here, Library &there, const ReportDifference &difference)
{
    const Result<Pair> now = loadBoth(here, difference.here, there, difference.there.id);
    const Result<int> last = there.history().lastStep(difference.there.id);
    if (!now || !last)
        return now ? last.error() : now.error();
    Report wanted = now->here;
    apply(wanted, difference.change);
    if (wanted != now->there)
        return false;
    const Result<QList<PastStep>> steps =
        there.history().newest(difference.there.id, *last - difference.parted);
    if (!steps)
        return steps.error();
    const Result<void> went = here.history().append(difference.here, *steps);
    return went ? Result<bool>(true) : went.error();
}

}  // namespace

int ReportDifference::contestedPlaces() const
{
    qsizetype places = contestedCells.size();
    for (const QList<TextPiece> &pieces : mergedTexts)
        places += std::count_if(pieces.begin(), pieces.end(), [](const TextPiece &p) { return p.contested; });
    return static_cast<int>(places);
}

Result<QList<ReportDifference>> differences(Library &here, Library &there)
{
    return differing(here, there, [&](const Known &known, const ReportSummary &summary) {
        return compare(here, known, there, summary);
    });
}

Result<QList<ReportDifference>> newsFrom(Library &here, Library &there)
{
    return differing(here, there, [&](const Known &known, const ReportSummary &summary) {
        return newsOf(here, known, there, summary);
    });
}

Result<ReportId> bringOver(Library &here, Library &there, const ReportDifference &difference,
                           const QString &name)
{
    if (difference.kind == Kind::OnlyThere)
        return bringOverNew(here, there, difference.there);
    if (difference.kind == Kind::InTheBin) {
        if (const Result<void> back = here.bringBack(difference.here); !back)
            return back.error();
    }
    if (difference.kind == Kind::GoneOn) {
        const Result<bool> went = goOn(here, there, difference);
        if (!went)
            return went.error();
        if (*went)
            return difference.here;
    }
    const Result<void> recorded = here.record(difference.here, difference.change, {name});
    return recorded ? Result<ReportId>(difference.here) : recorded.error();
}

Result<void> bringOverSnippets(Library &here, Library &there)
{
    const Result<QList<Snippet>> snippets = there.snippets().all();
    if (!snippets)
        return snippets.error();
    for (const Snippet &snippet : *snippets) {
        if (const Result<void> kept = here.snippets().keep(snippet.field, snippet.text); !kept)
            return kept.error();
    }
    return {};
}

}  // namespace kaibao
