// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportoutput.h"

#include "app/cli/console.h"
#include "app/outputformats.h"
#include "model/exchange/reportjson.h"

namespace kaibao {

Result<QString> reportPath(const Arguments &arguments)
{
    Result<QString> path = outputPath(arguments);
    if (!path || *path == u"-")
        return path;
    const Result<OutputFormat> format = outputFormatOf(*path);
    return format ? path : format.error();
}

Result<void> writeReportTo(const Report &report, const QString &path, FontSet &fonts,
                           const LayoutOptions &options)
{
    if (path == u"-")
        return writeOutput(path, writeReport(report));
    const Result<OutputFormat> format = outputFormatOf(path);
    if (!format)
        return format.error();
    const Result<QStringList> written = format->write(report, fonts, options, path, endlessPatience());
    return written ? Result<void>() : written.error();
}

}  // namespace kaibao
