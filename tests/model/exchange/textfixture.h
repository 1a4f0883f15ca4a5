// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report.h"

namespace kaibao {

/// How programs turn a table with merged cells into lines with tabs.
enum class TableShape {
    Compact,  ///< a merged cell is there once, what it covers is not there at all
    Filled,   ///< what a merged cell covers is an empty cell
    Piped,    ///< as Filled, with | instead of tabs
    Framed,   ///< as Piped, with | at both ends
};

/// The lines of one official table with the figures of a report.
QString tableAsText(const Report &report, const QString &key, TableShape shape);

/// The whole report as people paste it: title, preamble, headings, paragraphs, tables.
QString reportAsText(const Report &report, TableShape shape);

/// What is different between the cells of two reports, whatever their origin.
QStringList differences(const Report &a, const Report &b);

}  // namespace kaibao
