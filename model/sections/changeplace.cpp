// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/changeplace.h"

#include "model/sections/notesmodel.h"
#include "model/sections/textfieldsmodel.h"

#include <algorithm>

namespace kaibao {

namespace {

/// Behind what differs.
int endOfDifference(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < shorter && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    return static_cast<int>(after.size() - same);
}

/// The first entry that only one of the lists has; null where they are the same.
template <class Entry> const Entry *firstDifference(const ValueEdit<QList<Entry>> &edit)
{
    const auto missingIn = [](const QList<Entry> &list) {
        return [&list](const Entry &entry) { return !list.contains(entry); };
    };
    const auto added = std::find_if(edit.after.begin(), edit.after.end(), missingIn(edit.before));
    if (added != edit.after.end())
        return &*added;
    const auto removed = std::find_if(edit.before.begin(), edit.before.end(), missingIn(edit.after));
    return removed == edit.before.end() ? nullptr : &*removed;
}

Finding explainedBy(const Explanation &explanation, const Checks &checks)
{
    for (const Finding &finding : checks.open() + checks.explained()) {
        const QString answer = finding.answer ? finding.answer->fingerprint : finding.fingerprint;
        if (answer == explanation.finding)
            return finding;
    }
    return {};
}

}  // namespace

Finding placeOf(const Change &change, const Document &document)
{
    Finding place;
    if (!change.cells.isEmpty()) {
        place.cells = {change.cells.first().cell};  // the totals that follow come behind it
    } else if (!change.texts.isEmpty()) {
        place.field = change.texts.last().field;
        place.offset = endOfDifference(change.texts.last().before, change.texts.last().after);
    } else if (change.year) {
        place.field = TextFieldsModel::YearField;
    } else if (const Explanation *reason =
                   change.explanations ? firstDifference(*change.explanations) : nullptr) {
        place = explainedBy(*reason, document.checks());
    } else if (const Note *note = change.notes ? firstDifference(*change.notes) : nullptr) {
        place = atPlace(document.edition(), note->place);
    }
    return place;
}

}  // namespace kaibao
