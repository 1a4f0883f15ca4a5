// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/reportid.h"

#include <optional>

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

/// The very same report, if the library has it.
std::optional<ReportId> findSame(Workspace &workspace, const Report &report);

/// Opens a report of the library instead of the one at hand, unless the person would rather stay there. Says whether
/// it is open.
bool goOnWith(Workspace &workspace, Dialogs &dialogs, ReportId report);

}  // namespace kaibao
