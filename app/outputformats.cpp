// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/outputformats.h"

#include "app/pdfoutput.h"
#include "forms/paper/picturewriter.h"
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

Result<QStringList> written(const Result<void> &result, const QString &path)
{
    return result ? Result<QStringList>({path}) : result.error();
}

Result<QStringList> exportDocument(const Report &report, FontSet &fonts, const LayoutOptions &options,
                                   const QString &path, const Patience &)
{
    return written(writePdf(report, fonts, options, path), path);
}

template <QByteArray (*toBytes)(const Report &)> Result<QStringList>
writeBytes(const Report &report, FontSet &, const LayoutOptions &, const QString &path, const Patience &)
{
    return written(writeFile(path, toBytes(report)), path);
}

template <Result<QByteArray> (OfficeFiles::*toBytes)(const Report &) const> Result<QStringList>
writeOffice(const Report &report, FontSet &, const LayoutOptions &, const QString &path, const Patience &)
{
    const Result<const OfficeFiles *> files = officeFiles();
    if (!files)
        return outputError(files.error().message, files.error().detail);
    const Result<QByteArray> document = (*files->*toBytes)(report);
    return document ? written(writeFile(path, *document), path) : document.error();
}

Result<QStringList> exportPng(const Report &report, FontSet &fonts, const LayoutOptions &options,
                              const QString &path, const Patience &patience)
{
    PictureWriter writer(layOut(report, fonts, options), path);
    QStringList standing = writer.paths();
    standing.removeIf([&path](const QString &page) { return page == path || !QFileInfo::exists(page); });
    if (!standing.isEmpty() && !patience.mayReplace(standing))
        return QStringList();
    const WorkInSteps work{[&writer](std::chrono::milliseconds time) { return writer.goOn(time); },
                           [&writer] {
                               return WorkDone{writer.pagesWritten(), writer.pages()};
                           }};
    if (!patience.wait(work))
        return QStringList();
    return writer.finish();
}

}  // namespace

Patience endlessPatience()
{
    const auto wait = [](const WorkInSteps &work) {
        while (!work.goOn(std::chrono::hours(1))) {
        }
        return true;
    };
    return {wait, [](const QStringList &) { return true; }};
}

QList<OutputFormat> outputFormats()
{
    return {
        {QStringLiteral("pdf"), Text::tr("PDF document"), true, exportDocument},
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
