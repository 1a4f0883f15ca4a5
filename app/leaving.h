// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace kaibao {

class Dialogs;
class Workspace;

/// Asks before the open report is left, where it has edits that could not be stored and would be lost with it.
bool mayLeave(Workspace &workspace, Dialogs &dialogs);

}  // namespace kaibao
