// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/filecontent.h"

namespace kaibao {

/// Takes HTML apart as browsers, Word and web editors write it, on the clipboard too: paragraphs, and
/// tables with their merged cells. A table that holds another one is only a frame, and its cells are
/// paragraphs. The line breaks within a cell become blanks. Broken markup is read as far as it goes.
FileContent htmlContent(const QString &html);

/// The tables of the HTML that are no mere frames.
QList<TableGrid> htmlTables(const QString &html);

}  // namespace kaibao
