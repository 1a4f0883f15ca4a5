// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/filecontent.h"

namespace kaibao {

/// The running text of a report out of the lines of a file: without the marks of emphasis, each paragraph
/// ended by "\n". Lines that a page end or the width of a page has parted are joined again; a line that
/// ends a sentence, a heading, a date or a signature is never joined to the next.
QString paragraphsOf(const QStringList &lines);

/// The running text of blocks: paragraphs as they are, and lines joined to paragraphs. Tables are left out.
QString paragraphsOf(const QList<ContentBlock> &blocks);

}  // namespace kaibao
