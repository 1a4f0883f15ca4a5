// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "model/edition/editions.h"

namespace kaibao {

/// The exit codes of kaibao-cli; scripts rely on them.
enum class ExitCode { Clean = 0, OpenFindings = 1, BadInput = 2, NotWritten = 3 };

/// One verb of kaibao-cli.
struct Command
{
    QString name;
    QString usage;    ///< what follows the verb: "FILE -o OUT.json"
    QString summary;  ///< one line for the list of verbs
    QString help;     ///< what else there is to know; may be empty
    QList<Option> options;
    ExitCode (*run)(const Arguments &arguments, const Editions &editions);
};

Command importCommand();
Command checkCommand();
Command exportCommand();
Command diffCommand();
Command rollupCommand();

}  // namespace kaibao
