// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reader.h"

#include "model/base/file.h"
#include "model/exchange/pdfattachment.h"
#include "model/exchange/reportjson.h"
#include "model/exchange/reporttext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

/// How the content of a file begins whose format is known but cannot be read.
struct Signature
{
    QByteArrayView start;
    QStringView format;
};

constexpr Signature Signatures[] = {
    {"PK\x03\x04", u"DOCX / XLSX"},
    {"\xD0\xCF\x11\xE0", u"DOC / XLS / WPS"},
    {"{\\rtf", u"RTF"},
    {"\x89PNG", u"PNG"},
    {"\xFF\xD8\xFF", u"JPEG"},
};

QByteArray firstCharacters(const QByteArray &content)
{
    constexpr qsizetype Enough = 4096;
    QByteArray start = content.left(Enough);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    return start.trimmed();
}

QString unreadableFormat(const QByteArray &start)
{
    const auto *found =
        std::find_if(std::begin(Signatures), std::end(Signatures),
                     [&start](const Signature &known) { return start.startsWith(known.start); });
    if (found != std::end(Signatures))
        return found->format.toString();
    return start.startsWith('<') ? QStringLiteral("HTML / XML") : QString();
}

Result<ImportedReport> readJson(const QByteArray &content, const Editions &editions)
{
    Result<Report> report = readReport(content, editions);
    if (!report)
        return report.error();
    QStringList notPlaced = valuesWithoutCell(*report);
    return ImportedReport{std::move(report).value(), std::move(notPlaced), {}};
}

Result<ImportedReport> readPdf(const QByteArray &content, const Editions &editions)
{
    const Result<std::optional<QByteArray>> attached = attachedReport(content);
    if (!attached)
        return attached.error();
    if (!attached->has_value())
        return inputError(Text::tr("This PDF was not made by this program: it has no report data inside."));
    return readJson(**attached, editions);
}

Result<ImportedReport> readContent(const QByteArray &content, const QString &name, const Editions &editions)
{
    const QByteArray start = firstCharacters(content);
    if (start.isEmpty())
        return inputError(Text::tr("The file is empty."));
    if (start.startsWith("%PDF"))
        return readPdf(content, editions);
    const QString format = unreadableFormat(start);
    if (!format.isEmpty())
        return inputError(
            Text::tr("Files of the format %1 cannot be read; what can be read is report.json and plain "
                     "text (.txt).")
                .arg(format));
    const bool json = start.startsWith('{') || QFileInfo(name).suffix().toLower() == u"json";
    return json ? readJson(content, editions) : readText(content, editions);
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
    Result<ImportedReport> imported = readContent(content, name, editions);
    if (imported)
        return imported;
    const Error &error = imported.error();
    return Error{error.kind, Text::tr("%1: %2").arg(name, error.message), error.detail};
}

}  // namespace kaibao
