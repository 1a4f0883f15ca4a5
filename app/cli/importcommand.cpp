// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"
#include "model/checks/checks.h"
#include "model/exchange/reportjson.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

/// One line to recognise the report by, and how much of it was found.
QString description(const Report &report)
{
    const auto &cells = report.edition().cells();
    qsizetype filled = 0;
    qsizetype all = 0;
    for (int i = 0; i < cells.size(); ++i) {
        if (cells[i].crossedOut)
            continue;
        ++all;
        filled += report.value(static_cast<CellId>(i)).isBlank() ? 0 : 1;
    }
    const QString organisation =
        report.organisation().isEmpty() ? Text::tr("(no organisation)") : report.organisation();
    return Text::tr("%1, %2: %3 of %4 cells filled in.")
        .arg(organisation, report.title(), QString::number(filled), QString::number(all));
}

Result<QString> jsonPath(const Arguments &arguments)
{
    Result<QString> path = outputPath(arguments);
    const QString suffix = path ? QFileInfo(*path).suffix() : QString();
    if (!suffix.isEmpty() && suffix.compare(u"json", Qt::CaseInsensitive) != 0)
        return inputError(Text::tr("%1: import writes report.json; name a file that ends in .json. "
                                   "“kaibao-cli export” makes the other formats.")
                              .arg(*path));
    return path;
}

ExitCode run(const Arguments &arguments, const Editions &editions)
{
    const Result<QString> path = jsonPath(arguments);
    if (!path)
        return fail(path.error());
    const Result<ImportedReport> imported = readOnlyFile(arguments, editions);
    if (!imported)
        return fail(imported.error());
    const Result<void> written = writeOutput(*path, writeReport(imported->report));
    if (!written)
        return fail(written.error());
    tell(description(imported->report));
    tellDoubts(*imported);
    return verdict(Checks(imported->report).summary(), *path);
}

}  // namespace

Command importCommand()
{
    Command command;
    command.name = QStringLiteral("import");
    command.usage = Text::tr("FILE -o OUT.json");
    command.summary = Text::tr("Read a report and write it as report.json");
    command.help = Text::tr("FILE is a Word document (.docx), a workbook (.xlsx), a web page (.html), a PDF "
                            "with text, plain text (.txt) "
                            "or report.json; - is report.json on standard input.\nWhat the file says and the "
                            "report has no place for "
                            "is listed.");
    command.options = {
        {QStringLiteral("-o"), Text::tr("OUT.json"), Text::tr("the file to write; - for standard output")}};
    command.run = run;
    return command;
}

}  // namespace kaibao
