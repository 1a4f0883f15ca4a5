// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/outputformats.h"

#include "app/pdfoutput.h"
#include "forms/paper/pdfexport.h"
#include "model/base/file.h"
#include "model/exchange/officefiles.h"
#include "model/exchange/reportjson.h"
#include "model/exchange/writers/htmlwriter.h"
#include "model/exchange/writers/textwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OutputFormats)
};

template <QByteArray (*toBytes)(const Report &)>
Result<void> writeBytes(const Report &report, FontSet &, const LayoutOptions &, const QString &path)
{
    return writeFile(path, toBytes(report));
}

template <Result<QByteArray> (OfficeFiles::*toBytes)(const Report &) const>
Result<void> writeOffice(const Report &report, FontSet &, const LayoutOptions &, const QString &path)
{
    const Result<const OfficeFiles *> files = officeFiles();
    if (!files)
        return outputError(files.error().message, files.error().detail);
    const Result<QByteArray> document = (*files->*toBytes)(report);
    return document ? writeFile(path, *document) : document.error();
}

Result<void> exportPng(const Report &report, FontSet &fonts, const LayoutOptions &options,
                       const QString &path)
{
    const Result<QStringList> written = exportPictures(layOut(report, fonts, options), path);
    return written ? Result<void>() : written.error();
}

}  // namespace

QList<OutputFormat> outputFormats()
{
    return {
        {QStringLiteral("pdf"), Text::tr("PDF document"), true, writePdf},
        {QStringLiteral("docx"), Text::tr("Word document"), false, writeOffice<&OfficeFiles::docx>},
        {QStringLiteral("xlsx"), Text::tr("Excel workbook"), false, writeOffice<&OfficeFiles::xlsx>},
        {QStringLiteral("html"), Text::tr("Web page"), false, writeBytes<writeHtml>},
        {QStringLiteral("txt"), Text::tr("Plain text"), false, writeBytes<writeText>},
        {QStringLiteral("png"), Text::tr("Pictures of the pages"), true, exportPng},
        {QStringLiteral("json"), Text::tr("Report data"), false, writeBytes<writeReport>},
    };
}

Result<OutputFormat> outputFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QStringList known;
    for (const OutputFormat &format : outputFormats()) {
        if (format.suffix == suffix)
            return format;
        known << u'.' + format.suffix;
    }
    return inputError(Text::tr("%1: the name must end in one of %2.").arg(path, known.join(u' ')));
}

}  // namespace kaibao
