// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/page.h"

#include <QImage>

class QPainter;

namespace kaibao {

/// Draws a page with the painter's units being points from the sheet's top left corner. For the preview,
/// the printer and pictures alike: the layout alone decides what stands where.
void paintPage(QPainter &painter, const Page &page);

/// The page as a picture: black on white, with its resolution.
QImage renderPage(const Page &page, double dotsPerInch);

}  // namespace kaibao
