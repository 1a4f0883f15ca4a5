// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace kaibao {

class Dialogs;
class Report;
class Workspace;

/// Two reports of one body and year are seldom meant: where the library has one, asks whether to go on with that, and
/// opens it. Says whether a new one is to begin.
bool mayBegin(Workspace &workspace, Dialogs &dialogs, const QString &organisation, int year);

/// The same where what is at hand would be lost by going on with the other one: asks only whether to begin.
bool mayBeginBeside(Workspace &workspace, Dialogs &dialogs, const QString &organisation, int year);

/// Opens the very same report where the library has it. Says whether it has.
bool opensSame(Workspace &workspace, Dialogs &dialogs, const Report &report);

}  // namespace kaibao
