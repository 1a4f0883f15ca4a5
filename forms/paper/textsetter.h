// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/fontset.h"
#include "forms/paper/linebreaker.h"
#include "forms/paper/page.h"

namespace kaibao {

/// Where the base line of a line of text lies: ideographs fill a square of which this share is above it.
inline constexpr double IdeographAscent = 0.88;

struct StyledText
{
    QString text;
    FontStyle style = FontStyle::Body;
};

/// A line of text whose base line begins at the origin.
struct TextLine
{
    QList<TextRun> runs;
    double width = 0;   ///< of its ink, an indent included
    bool torn = false;  ///< see BrokenLine
};

/// Sets text of one size into lines.
class TextSetter final
{
public:
    /// `em` is the room of a full-width character, in points; on the character grid it differs from the size.
    TextSetter(FontSet &fonts, double size, double em) : m_fonts(fonts), m_size(size), m_em(em) {}

    QList<TextLine> set(const QList<StyledText> &text, double measure, LineBreaker::Fill fill,
                        double firstIndent = 0) const;

    /// All on one line.
    TextLine setLine(const StyledText &text) const;

private:
    FontSet &m_fonts;
    double m_size;
    double m_em;
};

/// Puts the runs of a line on the page.
void placeLine(Page &page, const TextLine &line, QPointF origin, int element);

}  // namespace kaibao
