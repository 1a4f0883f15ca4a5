// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkjson.h"
#include "app/cli/checktext.h"
#include "app/cli/console.h"
#include "app/cli/paperchecks.h"
#include "app/cli/ruleslist.h"
#include "model/checks/checks.h"
#include "model/exchange/reader.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

/// What --today and --deadline say; today where they say nothing.
Result<FilingCalendar> calendarOf(const Arguments &arguments)
{
    FilingCalendar calendar{QDate::currentDate()};
    const QString today = arguments.value(QStringLiteral("--today"));
    if (!today.isEmpty())
        calendar.today = QDate::fromString(today, Qt::ISODate);
    const QString deadline = arguments.value(QStringLiteral("--deadline"));
    const QDate local = QDate::fromString(QStringLiteral("2000-") + deadline, Qt::ISODate);
    if (!calendar.today.isValid() || (!deadline.isEmpty() && !local.isValid()))
        return inputError(Text::tr("--today is a day like 2026-01-15, --deadline one like 01-20."));
    if (local.isValid()) {
        calendar.localMonth = local.month();
        calendar.localDay = local.day();
    }
    return calendar;
}

ExitCode printed(const QByteArray &result, ExitCode code)
{
    const Result<void> done = printResult(result);
    return done ? code : fail(done.error());
}

ExitCode listRules(const Arguments &arguments, bool json, const Editions &editions)
{
    if (!inputPaths(arguments).isEmpty())
        return fail(inputError(Text::tr("--rules lists the rules themselves; name no file with it.")));
    return printed(json ? rulesAsJson(editions) : rulesAsText(editions).toUtf8(), ExitCode::Clean);
}

ExitCode run(const Arguments &arguments, const Editions &editions)
{
    const Result<bool> json = wantsJson(arguments);
    if (!json)
        return fail(json.error());
    if (arguments.has(QStringLiteral("--rules")))
        return listRules(arguments, *json, editions);
    const Result<ImportedReport> imported = readOnlyFile(arguments, editions);
    if (!imported)
        return fail(imported.error());
    tellDoubts(*imported);

    Result<std::optional<Report>> previous = lastYearsReport(arguments, imported->report, editions);
    if (!previous)
        return fail(previous.error());

    const Result<FilingCalendar> calendar = calendarOf(arguments);
    if (!calendar)
        return fail(calendar.error());

    const Report &report = imported->report;
    Checks checks(report, std::move(previous).value());
    checks.setCalendar(report, *calendar);
    FontSet fonts;
    assessPaper(checks, report, fonts);
    const QList<Finding> findings =
        arguments.has(QStringLiteral("--all")) ? checks.all(report) : checks.open() + checks.explained();
    const Suggestions suggestions = suggest(checks.pairWith(report), checks.linear());
    return printed(*json ? findingsAsJson(report, checks, findings, suggestions)
                         : findingsAsText(report, checks, findings, suggestions).toUtf8(),
                   checks.summary().must > 0 ? ExitCode::OpenFindings : ExitCode::Clean);
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
                       {PreviousOption, Text::tr("FILE"),
                        Text::tr("the report of the year before, to be held against this one")},
                       {QStringLiteral("--all"), {}, Text::tr("also the rules that passed or do not apply")},
                       {QStringLiteral("--deadline"), QStringLiteral("MM-DD"),
                        Text::tr("the day of filing that is set locally, if earlier than the law's")},
                       {QStringLiteral("--today"), QStringLiteral("YYYY-MM-DD"),
                        Text::tr("the day that the days left are counted from")},
                       {QStringLiteral("--rules"),
                        {},
                        Text::tr("list the rules of every form instead, with their sources; needs no FILE")}};
    command.run = run;
    return command;
}

}  // namespace kaibao
