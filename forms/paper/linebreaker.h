// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace kaibao {

/// A character and the room that it takes; lengths in any unit.
struct TextCell
{
    char32_t character = 0;
    double width = 0;
};

/// Characters begin ≤ i < end on one line. `x` is where the glyph of each is drawn, from the line's left
/// edge; spaces at the line's end take no room.
struct BrokenLine
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QList<double> x;
    double width = 0;   ///< of what leaves ink, the indent included
    bool torn = false;  ///< ends inside of what should have stayed together
};

/// Breaks a paragraph into lines by the Chinese rules: no closing punctuation at a line's start, no
/// opening punctuation at its end, nothing torn that belongs together (a number and its unit, 〔2019〕7号,
/// a Latin word) unless it alone is longer than a line. Full lines are filled by halving the blanks in
/// punctuation or, where that does not help, by spreading; the last line keeps its natural widths.
class LineBreaker final
{
public:
    enum class Fill : quint8 { Justified, Natural };

    /// `measure` is the width of a line, `em` that of a full-width character.
    LineBreaker(double measure, double em, Fill fill = Fill::Justified)
        : m_measure(measure), m_em(em), m_fill(fill)
    {}

    /// No line for no cells.
    QList<BrokenLine> breakLines(const QList<TextCell> &cells, double firstIndent = 0) const;

private:
    double m_measure;
    double m_em;
    Fill m_fill;
};

}  // namespace kaibao
