// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/change.h"
#include "model/store/listpatch.h"

#include <optional>

namespace kaibao {

/// The stretch of a text that an edit replaced. Positions and lengths count UTF-16 units and never
/// part a surrogate pair.
struct TextPatch
{
    QString field;
    qsizetype position = 0;
    QString removed;
    QString inserted;

    bool operator==(const TextPatch &) const = default;

    static TextPatch between(const QString &field, const QString &before, const QString &after);
};

/// A Change without the parts of the texts that stayed: what the journal keeps of it. Together with the
/// report as it stood before or after, it is the whole change again.
struct Patch
{
    QList<CellEdit> cells;
    QList<TextPatch> texts;
    std::optional<YearEdit> year;
    std::optional<ListPatch<Explanation>> explanations;

    static Patch of(const Change &change);

    /// The change that led to this report; nothing where it cannot have been this patch.
    std::optional<Change> changeInto(const Report &after) const;
    /// The change that leads on from this report; nothing where it does not fit.
    std::optional<Change> changeFrom(const Report &before) const;

    Patch inverted() const;
};

}  // namespace kaibao
