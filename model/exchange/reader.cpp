// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reader.h"

#include "model/base/file.h"
#include "model/exchange/contentreader.h"
#include "model/exchange/fileformat.h"
#include "model/exchange/htmlreader.h"
#include "model/exchange/officefiles.h"
#include "model/exchange/reportjson.h"
#include "model/exchange/textdecoder.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

Result<ImportedReport> readJson(const QByteArray &content, const Editions &editions)
{
    constexpr qsizetype MostData = 4 * 1024 * 1024;  // bytes; the largest reports have some hundred thousand
    if (content.size() > MostData)
        return inputError(Text::tr("The file has more data than any report."));
    Result<Report> report = readReport(content, editions);
    if (!report)
        return report.error();
    QStringList notPlaced = valuesWithoutCell(*report);
    return ImportedReport{std::move(report).value(), std::move(notPlaced), {}};
}

Result<ImportedReport> readTaken(Result<FileContent> content, const Editions &editions)
{
    if (!content)
        return content.error();
    return readContent(std::move(content).value(), editions);
}

/// The report's data, where this program made the PDF; else what can be read in it.
Result<ImportedReport> readPdf(const QByteArray &content, const Editions &editions)
{
    const Result<const OfficeFiles *> files = officeFiles();
    if (!files)
        return files.error();
    const Result<std::optional<QByteArray>> attached = (*files)->attachedReport(content);
    if (attached && attached->has_value())
        return readJson(**attached, editions);
    return readTaken((*files)->pdfContent(content), editions);
}

Result<ImportedReport> readZip(const QByteArray &content, const Editions &editions)
{
    const Result<const OfficeFiles *> files = officeFiles();
    return files ? readTaken((*files)->packedContent(content), editions) : files.error();
}

Result<ImportedReport> readHtml(const QByteArray &content, const Editions &editions)
{
    Result<QString> text = decodeText(content);
    if (!text)
        return text.error();
    const QStringList remarks = mendMisreadText(*text);
    FileContent page = htmlContent(*text);
    page.remarks << remarks;
    return readContent(std::move(page), editions);
}

Result<ImportedReport> readAnything(const QByteArray &content, const QString &name, const Editions &editions)
{
    switch (formatOf(content, name)) {
    case FileFormat::Empty:
        return inputError(Text::tr("The file is empty."));
    case FileFormat::Json:
        return readJson(content, editions);
    case FileFormat::Text:
        return readText(content, editions);
    case FileFormat::Html:
        return readHtml(content, editions);
    case FileFormat::Pdf:
        return readPdf(content, editions);
    case FileFormat::Zip:
        return readZip(content, editions);
    case FileFormat::OldOffice:
        return inputError(
            Text::tr("This is the format of Word and Excel before 2007 (.doc, .xls, .wps); save the "
                     "file as .docx or .xlsx first."));
    case FileFormat::LockedOffice:
        return inputError(Text::tr("The document is protected with a password; save it without one first."));
    case FileFormat::RichText:
        return inputError(Text::tr("Files of the format RTF cannot be read; save the file as .docx first."));
    case FileFormat::Picture:
        return inputError(Text::tr("The file is a picture; figures cannot be read from pictures."));
    case FileFormat::Library:
        return inputError(Text::tr("This is a library of many reports; open it in the program, or export the "
                                   "report that is wanted."));
    }
    return inputError(Text::tr("The format of the file is not known."));
}

}  // namespace

Result<ImportedReport> readReportFile(const QString &path, const Editions &editions)
{
    const Result<QByteArray> content = readFile(path);
    if (!content)
        return content.error();
    return readReportBytes(*content, path, editions);
}

Result<ImportedReport> readReportBytes(const QByteArray &content, const QString &name,
                                       const Editions &editions)
{
    Result<ImportedReport> imported = readAnything(content, name, editions);
    if (imported)
        return imported;
    const Error &error = imported.error();
    return Error{error.kind, Text::tr("%1: %2").arg(name, error.message), error.detail};
}

}  // namespace kaibao
