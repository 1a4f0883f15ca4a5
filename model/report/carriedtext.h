// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report.h"

namespace kaibao {

/// A stretch of a text that still stands as in last year's report. Offset and length in UTF-16 units.
struct CarriedStretch
{
    enum class Kind : quint8 {
        Paragraph,  ///< word for word as it was
        OldYear,    ///< last year's number in a sentence that nobody has touched
    };

    Kind kind = Kind::Paragraph;
    qsizetype offset = 0;
    qsizetype length = 0;

    bool operator==(const CarriedStretch &) const = default;
};

/// What of a text nobody has touched since it was taken over. Headings, which repeat every year, do not
/// count, nor do paragraphs that somebody said are still true.
QList<CarriedStretch> carriedStretches(const Report &report, const Report &previous, const QString &field);

/// The explanation that says of a paragraph that it is still true. It ends when a word of it is changed.
Explanation stillTrue(const QString &field, const QString &paragraph, const QString &reason);

}  // namespace kaibao
