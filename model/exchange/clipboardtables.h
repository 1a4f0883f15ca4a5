// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/tablegrid.h"

namespace kaibao {

/// What a clipboard holds beside plain text: Excel, WPS, Word and browsers give the same cells as HTML, with
/// their spans. Either may be empty.
struct ClipboardContent
{
    QString html;
    QString text;
};

/// The tables on a clipboard: those of the HTML, or else the cells that tabs and line ends make of the text.
/// Of a clipboard larger than any report only the beginning is read.
QList<TableGrid> clipboardTables(const ClipboardContent &content);

/// Cells between tabs; one that holds a tab, a line end or a quotation mark is quoted, as Excel does.
TableGrid gridFromTabs(const QString &text);

/// A block of cells for other programs.
QString tabsFromCells(const QList<QStringList> &rows);
QString htmlFromCells(const QList<QStringList> &rows);

}  // namespace kaibao
