// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"
#include "app/pdfoutput.h"
#include "model/exchange/reportjson.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

Result<void> exportJson(const Report &report, const QString &path)
{
    return writeOutput(path, writeReport(report));
}

Result<void> exportPdf(const Report &report, const QString &path)
{
    FontSet fonts;
    return writePdf(report, fonts, path);
}

Result<void> exportPng(const Report &report, const QString &path)
{
    FontSet fonts;
    const Result<QStringList> written = exportPictures(report, fonts, path);
    return written ? Result<void>() : written.error();
}

/// A format to export to, by the suffix of the file.
struct Format
{
    QStringView suffix;
    Result<void> (*write)(const Report &report, const QString &path);
};

constexpr Format Formats[] = {
    {u"pdf", exportPdf},
    {u"json", exportJson},
    {u"png", exportPng},
};

Result<const Format *> formatOf(const QString &path)
{
    const QString suffix = path == u"-" ? QStringLiteral("json") : QFileInfo(path).suffix().toLower();
    QStringList known;
    for (const Format &format : Formats) {
        if (format.suffix == suffix)
            return &format;
        known << u'.' + format.suffix.toString();
    }
    return inputError(Text::tr("%1: the name must end in one of %2.").arg(path, known.join(u' ')));
}

ExitCode run(const Arguments &arguments, const Editions &editions)
{
    const Result<QString> path = outputPath(arguments);
    if (!path)
        return fail(path.error());
    const Result<const Format *> format = formatOf(*path);
    if (!format)
        return fail(format.error());
    const Result<ImportedReport> imported = readOnlyFile(arguments, editions);
    if (!imported)
        return fail(imported.error());
    const Result<void> written = (*format)->write(imported->report, *path);
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
    command.usage = Text::tr("FILE -o OUT.pdf|OUT.json|OUT.png");
    command.summary = Text::tr("Write the official document, the report's data, or a picture a page");
    command.help = Text::tr("FILE is anything that import reads; - is report.json on standard input.");
    command.options = {{QStringLiteral("-o"), Text::tr("OUT"),
                        Text::tr("the file to write; its suffix decides the format")}};
    command.run = run;
    return command;
}

}  // namespace kaibao
