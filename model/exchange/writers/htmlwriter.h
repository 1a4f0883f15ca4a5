// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report.h"

namespace kaibao {

/// The report as a web page in UTF-8 whose body can be pasted into any editor of a web site: headings,
/// paragraphs and tables that name their heads, with no style, class or script for an editor to take out.
QByteArray writeHtml(const Report &report);

}  // namespace kaibao
