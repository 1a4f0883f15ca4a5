// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"
#include "app/cli/reportoutput.h"
#include "model/rollup/rollup.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace kaibao {

namespace {

const QString PartialOption = QStringLiteral("--partial");
const QString OrganisationOption = QStringLiteral("--organisation");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RollupCommand)
};

/// The files that could be read; what is wrong with the others is an obstacle.
struct Inputs
{
    QList<RollupInput> read;
    QList<RollupObstacle> obstacles;
};

/// Tells what is doubtful in a file on the way. A figure that found no place leaves its cell blank.
Inputs readInputs(const QStringList &files, const Editions &editions)
{
    Inputs inputs;
    for (const QString &file : files) {
        const Result<ImportedReport> imported = readInput(file, editions);
        if (!imported) {
            inputs.obstacles.append({file, {}, imported.error().message});
            continue;
        }
        if (!imported->notPlaced.isEmpty() || !imported->assumed.isEmpty())
            tell(Text::tr("%1:").arg(file));
        tellDoubts(*imported);
        const QString organisation = imported->report.organisation();
        inputs.read.append({organisation.isEmpty() ? file : organisation, imported->report});
    }
    return inputs;
}

/// Which reports are in the sum and which are not, in the file itself.
QJsonObject account(const Rollup &rollup)
{
    QJsonArray leftOut;
    for (const RollupObstacle &obstacle : rollup.obstacles) {
        QJsonObject entry{{QStringLiteral("unit"), obstacle.unit},
                          {QStringLiteral("why"), obstacle.sentence}};
        if (!obstacle.table.isEmpty())
            entry.insert(QStringLiteral("table"), obstacle.table);
        leftOut.append(entry);
    }
    return {{QStringLiteral("units"), QJsonArray::fromStringList(rollup.units)},
            {QStringLiteral("left_out"), leftOut}};
}

void tellObstacles(const QList<RollupObstacle> &obstacles)
{
    for (const RollupObstacle &obstacle : obstacles)
        tell(obstacle.sentence);
}

/// Without --partial one report that cannot be added at all leaves nothing to write.
bool hasSum(const QList<RollupObstacle> &obstacles, bool partial)
{
    return partial || std::none_of(obstacles.begin(), obstacles.end(), [](const RollupObstacle &obstacle) {
               return obstacle.table.isEmpty();
           });
}

/// How many of the files are in the sum, and how many are not.
void tellExtent(const Rollup &rollup, qsizetype files)
{
    tell(Text::tr("%n report(s) added up.", nullptr, static_cast<int>(rollup.units.size())));
    const int leftOut = static_cast<int>(files - rollup.units.size());
    if (leftOut > 0)
        tell(Text::tr("%n report(s) left out.", nullptr, leftOut));
}

ExitCode writeRollup(Rollup &rollup, const Arguments &arguments, const QString &path)
{
    rollup.report.setText(field::OrganisationName, arguments.value(OrganisationOption).trimmed());
    rollup.report.setUnknown({{QStringLiteral("rollup"), account(rollup)}});
    FontSet fonts;
    if (const Result<void> written = writeReportTo(rollup.report, path, fonts); !written)
        return fail(written.error());
    for (const QString &sentence : std::as_const(rollup.blanks))
        tell(sentence);
    tellExtent(rollup, arguments.files().size());
    return rollup.obstacles.isEmpty() && rollup.blanks.isEmpty() ? ExitCode::Clean : ExitCode::OpenFindings;
}

ExitCode run(const Arguments &arguments, const Editions &editions)
{
    const Result<QString> path = reportPath(arguments);
    if (!path)
        return fail(path.error());
    if (arguments.files().isEmpty())
        return fail(inputError(Text::tr("Name the reports that are to be added up.")));
    const Inputs inputs = readInputs(arguments.files(), editions);
    const bool partial = arguments.has(PartialOption);
    if (inputs.read.isEmpty()) {
        tellObstacles(inputs.obstacles);
        return ExitCode::BadInput;
    }
    Rollup rollup = rollUp(inputs.read, partial ? RollupPolicy::Partial : RollupPolicy::Complete);
    rollup.obstacles = inputs.obstacles + rollup.obstacles;
    tellObstacles(rollup.obstacles);
    if (!hasSum(rollup.obstacles, partial))
        return fail(inputError(
            Text::tr("Nothing was written: without these reports the sum is not whole. With --partial "
                     "they are left out.")));
    return writeRollup(rollup, arguments, *path);
}

}  // namespace

Command rollupCommand()
{
    Command command;
    command.name = QStringLiteral("rollup");
    command.usage = Text::tr("FILE… -o OUT.{json,xlsx} [--organisation NAME] [--partial]");
    command.summary = Text::tr("Add the tables of many reports up into one report");
    command.help = Text::tr("FILE is anything that import reads. All reports are for one year on one form; a "
                            "unit that is there twice "
                            "is refused, and a table that contradicts itself stops the sum of that table. A "
                            "blank is not 0: its sum "
                            "stays blank. The totals are computed anew.\n"
                            "Exit code 1: written, but something was left out or stayed blank.");
    command.options = {
        {QStringLiteral("-o"), Text::tr("OUT"), Text::tr("the file to write; its suffix decides the format")},
        {OrganisationOption, Text::tr("NAME"), Text::tr("whose report the sum is")},
        {PartialOption, {}, Text::tr("add up what can be added and leave out the rest")}};
    command.run = run;
    return command;
}

}  // namespace kaibao
