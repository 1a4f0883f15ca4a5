// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/face.h"
#include "forms/paper/page.h"

namespace kaibao {

class PdfFile;

/// The characters of one face that a PDF shows. Every character that was typed has a glyph of its own, even
/// where two share an outline (大 and the radical ⼤): so the text that is found is the text that was typed.
class PdfFont final
{
public:
    explicit PdfFont(Face &face) : m_face(face) {}

    /// What the character is called in the page's content, 1 to 65535, and its width in ems.
    struct Code
    {
        quint16 code = 0;
        double width = 0;
    };

    Code code(const SetCharacter &character);

    /// Embeds those of the face's glyphs that have been asked for. `object` becomes the font.
    void write(PdfFile &file, int object) const;

private:
    struct Glyph
    {
        char32_t character;
        quint32 glyph;
        int width;  ///< in thousandths of an em
    };

    QByteArray name() const;
    QByteArray program(const QByteArray &name) const;
    QByteArray widths() const;
    QByteArray toUnicode() const;

    Face &m_face;
    QList<Glyph> m_glyphs;
    QHash<char32_t, Code> m_codes;
};

}  // namespace kaibao
