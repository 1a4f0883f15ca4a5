// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/textsetter.h"

#include <limits>

namespace kaibao {

namespace {

/// Wider than this, in ems, is a full-width character and keeps to the grid.
constexpr double FullWidth = 0.9;

double widthOf(const FontSet::Glyph &glyph, double size, double em)
{
    return glyph.advance > FullWidth && glyph.advance < 1.1 ? em : glyph.advance * size;
}

}  // namespace

QList<TextLine> TextSetter::set(const QList<StyledText> &text, double measure, LineBreaker::Fill fill,
                                double firstIndent) const
{
    QList<TextCell> cells;
    QList<FontSet::Glyph> glyphs;
    for (const StyledText &part : text) {
        for (const char32_t character : part.text.toUcs4()) {
            glyphs.append(m_fonts.glyph(part.style, character));
            cells.append({character, widthOf(glyphs.last(), m_size, m_em)});
        }
    }
    QList<TextLine> lines;
    for (const BrokenLine &broken : LineBreaker(measure, m_em, fill).breakLines(cells, firstIndent)) {
        TextLine line{{}, broken.width, broken.torn};
        for (qsizetype i = broken.begin; i < broken.end; ++i) {
            const FontSet::Glyph &glyph = glyphs[i];
            if (line.runs.isEmpty() || line.runs.last().face != glyph.face)
                line.runs.append({m_fonts.face(glyph.face).font(m_size), glyph.face, {}, {}, -1});
            line.runs.last().characters.append({cells[i].character, glyph.index, broken.x[i - broken.begin]});
        }
        lines.append(line);
    }
    return lines;
}

TextLine TextSetter::setLine(const StyledText &text) const
{
    const QList<TextLine> lines = set({text}, std::numeric_limits<double>::max(), LineBreaker::Fill::Natural);
    return lines.isEmpty() ? TextLine() : lines.first();
}

void placeLine(Page &page, const TextLine &line, QPointF origin, int element)
{
    for (const TextRun &run : line.runs) {
        page.runs.append(run);
        page.runs.last().origin += origin;
        page.runs.last().element = element;
    }
}

}  // namespace kaibao
