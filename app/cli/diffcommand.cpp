// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"
#include "app/cli/differencejson.h"
#include "app/cli/differencetext.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)
};

ExitCode run(const Arguments &arguments, const Editions &editions)
{
    const Result<bool> json = wantsJson(arguments);
    if (!json)
        return fail(json.error());
    if (arguments.files().size() != 2)
        return fail(inputError(Text::tr("Name two reports: the older one and the newer one.")));
    const Result<ImportedReport> older = readInput(arguments.files()[0], editions);
    if (!older)
        return fail(older.error());
    const Result<ImportedReport> newer = readInput(arguments.files()[1], editions);
    if (!newer)
        return fail(newer.error());
    tellDoubts(*older);
    tellDoubts(*newer);

    const Difference difference = differenceBetween(older->report, newer->report);
    const Result<void> printed =
        printResult(*json ? differenceAsJson(older->report, newer->report, difference)
                          : differenceAsText(older->report, newer->report, difference).toUtf8());
    if (!printed)
        return fail(printed.error());
    if (difference.isEmpty())
        tell(Text::tr("No cell and no sentence differs."));
    return ExitCode::Clean;
}

}  // namespace

Command diffCommand()
{
    Command command;
    command.name = QStringLiteral("diff");
    command.usage = Text::tr("OLD NEW [--format text|json]");
    command.summary =
        Text::tr("Show what differs between two reports, cell by cell and sentence by sentence");
    command.help =
        Text::tr("OLD and NEW are anything that import reads; - is report.json on standard input.\n"
                 "Removed sentences begin with -, added ones with +; ¶ is the end of a paragraph.");
    command.options = {formatOption()};
    command.run = run;
    return command;
}

}  // namespace kaibao
