// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/fontset.h"
#include "forms/paper/pdffont.h"

#include <map>

namespace kaibao {

/// The faces of a PDF, by their number in the layout. Ordered, so that the same report gives the same file.
using PdfFonts = std::map<int, PdfFont>;

/// A piece of a page that belongs to an element of the report; pieces are numbered from 0 on each page.
struct PdfPiece
{
    int element = -1;
    int page = 0;
    int number = 0;
};

/// The drawing operators of a page. Takes the characters that it shows into `used`, under the names F0,
/// F1 …, and appends what it marks to `pieces`.
QByteArray pageContent(const Page &page, int pageNumber, FontSet &fonts, PdfFonts &used, QList<PdfPiece> &pieces);

}  // namespace kaibao
