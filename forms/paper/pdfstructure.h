// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/pdfcontent.h"

namespace kaibao {

/// Writes the tree of titles, paragraphs and table cells that screen readers follow. Returns its root.
int writeStructure(PdfFile &file, const Layout &layout, const QList<PdfPiece> &pieces,
                   const QList<int> &pageObjects);

/// Writes the bookmarks: the headings, and below them the tables. Returns the root.
int writeBookmarks(PdfFile &file, const Layout &layout, const QList<int> &pageObjects);

}  // namespace kaibao
