// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/storingactions.h"

namespace kaibao {

void StoringActions::addTo(QMenu &menu)
{
    addForReport(menu, tr("&Store"), QKeySequence::Save, [this] { store(); });
}

void StoringActions::store()
{
    if (workspace().hasUnstored())
        context().dialogs.tell(tr("The last changes are not stored."),
                               tr("To keep them, export the report as report data (.json)."));
    else
        context().say(tr("Everything is stored: each entry is, as soon as it is typed."));
}

}  // namespace kaibao
