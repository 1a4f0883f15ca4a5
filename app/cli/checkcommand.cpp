// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkjson.h"
#include "app/cli/checktext.h"
#include "app/cli/console.h"
#include "model/checks/checks.h"
#include "model/exchange/reader.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

ExitCode run(const Arguments &arguments, const Editions &editions)
{
    const Result<bool> json = wantsJson(arguments);
    if (!json)
        return fail(json.error());
    const Result<ImportedReport> imported = readOnlyFile(arguments, editions);
    if (!imported)
        return fail(imported.error());
    tellDoubts(*imported);

    const Result<std::optional<Report>> previous =
        reportNamedBy(arguments, QStringLiteral("--previous"), editions);
    if (!previous)
        return fail(previous.error());

    const Report &report = imported->report;
    const Checks checks(report, *previous);
    const QList<Finding> findings =
        arguments.has(QStringLiteral("--all")) ? checks.all(report) : checks.open();
    const Suggestions suggestions = suggest(report, checks.linear());
    const Result<void> printed =
        printResult(*json ? findingsAsJson(report, checks.summary(), findings, suggestions)
                          : findingsAsText(report, checks.summary(), findings, suggestions).toUtf8());
    if (!printed)
        return fail(printed.error());
    return checks.summary().must > 0 ? ExitCode::OpenFindings : ExitCode::Clean;
}

}  // namespace

Command checkCommand()
{
    Command command;
    command.name = QStringLiteral("check");
    command.usage = Text::tr("FILE [--previous FILE] [--format text|json] [--all]");
    command.summary = Text::tr("List what is wrong with a report");
    command.help = Text::tr("FILE is anything that import reads; - is report.json on standard input.");
    command.options = {formatOption(),
                       {QStringLiteral("--previous"), Text::tr("FILE"),
                        Text::tr("the report of the year before, to be held against this one")},
                       {QStringLiteral("--all"), {}, Text::tr("also the rules that passed or do not apply")}};
    command.run = run;
    return command;
}

}  // namespace kaibao
