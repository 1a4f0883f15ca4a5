// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/change.h"

namespace kaibao {

/// A place in a text of the report.
struct TextPlace
{
    QString field;  ///< see namespace field
    int offset = 0;
    int length = 0;
    bool isLive = false;  ///< a figure of a live reference is in it: it can be found, but not replaced

    bool operator==(const TextPlace &) const = default;
};

/// Every place where the words stand in the narratives, in reading order. Letters of either case and
/// full-width forms are what they look like: １２ finds 12 and 12 finds １２, and a live reference is its figure.
QList<TextPlace> findText(const Report &report, const QString &words);

/// The words replaced everywhere, as one change. No live reference is touched.
Change replaceText(const Report &report, const QString &words, const QString &by);

/// The words replaced at one place; no change where it is live.
Change replaceAt(const Report &report, const TextPlace &place, const QString &by);

}  // namespace kaibao
