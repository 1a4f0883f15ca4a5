// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace kaibao {

/// The running text of a report out of the lines of a file: without the marks of emphasis, each paragraph
/// ended by "\n". Lines that a page end or the width of a page has parted are joined again; a line that
/// ends a sentence, a heading, a date or a signature is never joined to the next.
QString paragraphsOf(const QStringList &lines);

}  // namespace kaibao
