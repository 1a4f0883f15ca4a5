// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/leaving.h"

#include "app/dialogs.h"
#include "app/workspace.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Leaving)
};

}  // namespace

bool mayLeave(Workspace &workspace, Dialogs &dialogs)
{
    return !workspace.hasUnstored()
        || dialogs.confirm(
            Text::tr("Leave the report although its last changes are not stored?"),
            Text::tr("They are lost then. To keep them, stay and export the report as report data (.json)."),
            Text::tr("Leave it"));
}

}  // namespace kaibao
