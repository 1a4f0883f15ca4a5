// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/page.h"
#include "forms/paper/sheet.h"
#include "model/report/report.h"

#include <QImage>

namespace kaibao {

class FontSet;

/// The faces that come with the program, loaded once.
FontSet &testFonts();

/// An invented township's report with text in every section and a figure in every cell.
Report writtenReport(const QString &edition);

/// The text of a run, of a page line by line, of all runs of an element.
QString textOf(const TextRun &run);
QString textOf(const Page &page);
QString textOf(const Layout &layout, int element);

/// A text without what separates words and lines.
QString withoutSpaces(const QString &text);

/// The rows of a sheet's table below its heads, their boxes joined by " | ".
QStringList rowsOf(const SheetPart &part);

/// How dark each square of a page is, so many across and down, whatever way the edges of strokes are smoothed.
QImage darkness(const QImage &page, const QSize &squares);

/// Of two pictures of darkness of the same size, in levels of 256.
int greatestDifference(const QImage &a, const QImage &b);

}  // namespace kaibao
