// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <algorithm>
#include <optional>

namespace kaibao {

/// The stretch of a list that an edit replaced: what the journal keeps of a part of a report that is a
/// list of a few records.
template <class Item> struct ListPatch
{
    qsizetype position = 0;
    QList<Item> removed;
    QList<Item> inserted;

    bool operator==(const ListPatch &) const = default;

    static ListPatch between(const QList<Item> &before, const QList<Item> &after)
    {
        const qsizetype start =
            std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin();
        const qsizetype most = std::min(before.size(), after.size()) - start;
        const qsizetype end =
            std::mismatch(before.rbegin(), before.rbegin() + most, after.rbegin()).first - before.rbegin();
        return {start, before.mid(start, before.size() - start - end),
                after.mid(start, after.size() - start - end)};
    }

    /// The list that this patch turned into `after`; nothing where it cannot have been this patch.
    std::optional<QList<Item>> before(const QList<Item> &after) const
    {
        if (position > after.size() || after.mid(position, inserted.size()) != inserted)
            return std::nullopt;
        return after.first(position) + removed + after.sliced(position + inserted.size());
    }

    ListPatch inverted() const { return {position, inserted, removed}; }
};

}  // namespace kaibao
