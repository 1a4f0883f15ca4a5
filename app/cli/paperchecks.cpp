// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/paperchecks.h"

#include "forms/paper/layout.h"
#include "forms/paper/paperfindings.h"

namespace kaibao {

void assessPaper(Checks &checks, const Report &report, FontSet &fonts)
{
    if (!fonts.isComplete())
        return;
    const Layout layout = layOut(report, fonts);
    checks.setFurther(report, paperrule::MissingGlyph, missingGlyphs(report, layout));
    checks.setFurther(report, paperrule::TableOverflow, tableOverflows(report, layout));
}

}  // namespace kaibao
