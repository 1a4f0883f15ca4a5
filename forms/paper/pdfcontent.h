// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/fontset.h"
#include "forms/paper/pdffont.h"

#include <deque>

namespace kaibao {

/// The faces of a PDF in the order of their first use, so that the same report gives the same file whatever
/// else the font set was used for.
class PdfFonts final
{
public:
    explicit PdfFonts(FontSet &fonts) : m_fonts(fonts) {}

    /// Where the face of that number in the layout stands among those used.
    size_t use(int face);
    PdfFont &at(size_t index) { return m_used[index].font; }

    size_t size() const { return m_used.size(); }

private:
    struct Used
    {
        int face;
        PdfFont font;
    };

    FontSet &m_fonts;
    std::deque<Used> m_used;
};

/// A piece of a page that belongs to an element of the report; pieces are numbered from 0 on each page.
struct PdfPiece
{
    int element = -1;
    int page = 0;
    int number = 0;
};

/// The drawing operators of a page. Takes the characters that it shows into `fonts`, under the names F0,
/// F1 …, and appends what it marks to `pieces`.
QByteArray pageContent(const Page &page, int pageNumber, PdfFonts &fonts, QList<PdfPiece> &pieces);

}  // namespace kaibao
