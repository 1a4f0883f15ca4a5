// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/page.h"
#include "model/checks/finding.h"
#include "model/report/report.h"

namespace kaibao {

namespace paperrule {
inline const QString MissingGlyph = QStringLiteral("document.missing_glyph");
inline const QString TableOverflow = QStringLiteral("document.table_overflow");
}  // namespace paperrule

/// One for each character that no face has, at the place where it is typed first; one that has passed where
/// all can be printed.
QList<Finding> missingGlyphs(const Report &report, const Layout &layout);

/// The same for each figure that is wider than its printed cell.
QList<Finding> tableOverflows(const Report &report, const Layout &layout);

}  // namespace kaibao
