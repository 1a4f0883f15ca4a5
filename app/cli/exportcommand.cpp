// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"
#include "app/cli/reportoutput.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

ExitCode run(const Arguments &arguments, const Editions &editions)
{
    const Result<QString> path = reportPath(arguments);
    if (!path)
        return fail(path.error());
    const Result<ImportedReport> imported = readOnlyFile(arguments, editions);
    if (!imported)
        return fail(imported.error());
    const Result<void> written = writeReportTo(imported->report, *path);
    if (!written)
        return fail(written.error());
    tellDoubts(*imported);
    return verdict(imported->report, arguments.files().first());
}

}  // namespace

Command exportCommand()
{
    Command command;
    command.name = QStringLiteral("export");
    command.usage = Text::tr("FILE -o OUT.{pdf,docx,html,xlsx,txt,json,png}");
    command.summary =
        Text::tr("Write the report as a document: PDF, Word, web page, workbook, text, data or pictures");
    command.help = Text::tr("FILE is anything that import reads; - is report.json on standard input.");
    command.options = {{QStringLiteral("-o"), Text::tr("OUT"),
                        Text::tr("the file to write; its suffix decides the format")}};
    command.run = run;
    return command;
}

}  // namespace kaibao
