// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/reference.h"
#include "model/report/report.h"

namespace kaibao {

/// A figure that stands in a text because a live reference put it there.
struct LinkedFigure
{
    Reference reference;         ///< in the text as it is stored
    int begin = 0;               ///< in the text as it is read
    int end = 0;                 ///< behind the last character
    CellId cell = CellId::None;  ///< None: the form has no such cell
    bool hasNumber = false;      ///< whether a number stands in that cell
};

/// A text as it is read, printed and checked: the figures in the places of their references. A cell without
/// a figure leaves a line to fill in, a key that names no cell stays as it is written: neither is ever 0.
class ShownText final
{
public:
    static inline const QString Blank = QStringLiteral("____");

    ShownText() = default;
    ShownText(const Report &report, const QString &stored);

    const QString &text() const { return m_text; }
    const QList<LinkedFigure> &figures() const { return m_figures; }

    /// Where a place of text() is stored: what lies within a figure takes its whole reference.
    struct Place
    {
        int offset = 0;
        int length = 0;
    };
    Place stored(int offset, int length) const;

private:
    int storedStart(int position) const;
    int storedEnd(int position) const;

    QString m_text;
    QList<LinkedFigure> m_figures;
};

/// What a reference to the key is replaced by.
QString shownFigure(const Report &report, const QString &key);

/// The narrative of a report as it is read.
QString shownNarrative(const Report &report, const QString &key);

}  // namespace kaibao
