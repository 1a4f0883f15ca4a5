// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/patch.h"

#include <algorithm>
#include <utility>

namespace kaibao {

namespace {

bool partsSurrogates(const QString &text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position - 1].isHighSurrogate()
        && text[position].isLowSurrogate();
}

qsizetype commonStart(const QString &a, const QString &b)
{
    const auto [end, ignored] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const qsizetype length = end - a.begin();
    return partsSurrogates(a, length) || partsSurrogates(b, length) ? length - 1 : length;
}

/// Common end of what follows the first `start` units of both.
qsizetype commonEnd(const QString &a, const QString &b, qsizetype start)
{
    const qsizetype most = std::min(a.size(), b.size()) - start;
    const auto [end, ignored] = std::mismatch(a.rbegin(), a.rbegin() + most, b.rbegin());
    const qsizetype length = end - a.rbegin();
    return partsSurrogates(a, a.size() - length) || partsSurrogates(b, b.size() - length) ? length - 1
                                                                                          : length;
}

/// The edit that led to `after`, or nothing where the inserted stretch is not there.
std::optional<TextEdit> editInto(const TextPatch &patch, const QString &after)
{
    if (QStringView(after).mid(patch.position, patch.inserted.size()) != patch.inserted
        || patch.position > after.size())
        return std::nullopt;
    QString before = after;
    before.replace(patch.position, patch.inserted.size(), patch.removed);
    return TextEdit{patch.field, before, after};
}

}  // namespace

TextPatch TextPatch::between(const QString &field, const QString &before, const QString &after)
{
    const qsizetype start = commonStart(before, after);
    const qsizetype end = commonEnd(before, after, start);
    return {field, start, before.mid(start, before.size() - start - end),
            after.mid(start, after.size() - start - end)};
}

Patch Patch::of(const Change &change)
{
    Patch patch{change.cells, {}, change.year, std::nullopt};
    for (const TextEdit &edit : change.texts)
        patch.texts.append(TextPatch::between(edit.field, edit.before, edit.after));
    if (change.explanations)
        patch.explanations =
            ListPatch<Explanation>::between(change.explanations->before, change.explanations->after);
    return patch;
}

std::optional<Change> Patch::changeInto(const Report &after) const
{
    Change change;
    change.cells = cells;
    change.year = year;
    const auto stands = [&](const CellEdit &edit) { return after.cell(edit.cell) == edit.after; };
    if (!std::all_of(cells.begin(), cells.end(), stands) || (year && year->after != after.year()))
        return std::nullopt;
    for (const TextPatch &text : texts) {
        const std::optional<TextEdit> edit = editInto(text, after.text(text.field));
        if (!edit)
            return std::nullopt;
        change.texts.append(*edit);
    }
    if (explanations) {
        const std::optional<QList<Explanation>> before = explanations->before(after.explanations());
        if (!before)
            return std::nullopt;
        change.explanations = ExplanationsEdit{*before, after.explanations()};
    }
    return change;
}

std::optional<Change> Patch::changeFrom(const Report &before) const
{
    const std::optional<Change> back = inverted().changeInto(before);
    return back ? std::optional(back->inverted()) : std::nullopt;
}

Patch Patch::inverted() const
{
    Patch inverse = *this;
    for (CellEdit &edit : inverse.cells)
        std::swap(edit.before, edit.after);
    for (TextPatch &text : inverse.texts)
        std::swap(text.removed, text.inserted);
    if (inverse.year)
        std::swap(inverse.year->before, inverse.year->after);
    if (explanations)
        inverse.explanations = explanations->inverted();
    return inverse;
}

}  // namespace kaibao
