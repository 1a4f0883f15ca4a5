// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace kaibao {

/// Whether what the pages of a PDF draw unpacks to no more than a report's pages can have. Pictures and fonts
/// do not count, because they are not unpacked to find the text. A PDF that cannot be taken apart has no bounds.
bool hasBoundedPages(const QByteArray &pdf);

}  // namespace kaibao
