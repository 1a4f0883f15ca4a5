// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include "model/base/file.h"
#include "model/checks/checks.h"
#include "model/exchange/reader.h"
#include "model/exchange/reportjson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdio>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

Result<ImportedReport> readStandardInput(const Editions &editions)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return inputError(Text::tr("Standard input cannot be read: %1.").arg(input.errorString()));
    QByteArray content;
    while (content.size() <= MaxReportFileSize) {
        const QByteArray chunk = input.read(1024 * 1024);
        if (chunk.isEmpty())
            break;
        content += chunk;
    }
    if (content.size() > MaxReportFileSize)
        return inputError(Text::tr("Standard input is larger than %1 MB; a report is never that large.")
                              .arg(MaxReportFileSize / (1024 * 1024)));
    Result<Report> report = readReport(content, editions);
    if (!report)
        return inputError(
            Text::tr("Standard input, which takes report.json only: %1").arg(report.error().message),
            report.error().detail);
    QStringList notPlaced = valuesWithoutCell(*report);
    return ImportedReport{std::move(report).value(), std::move(notPlaced), {}};
}

/// As a shell takes it for one word.
QString shellWord(const QString &path)
{
    static const QRegularExpression plain(QStringLiteral("^[\\w./-]+$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (plain.match(path).hasMatch())
        return path;
    return u'\'' + QString(path).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

}  // namespace

void tell(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
}

ExitCode fail(const Error &error)
{
    tell(error.message);
    return error.kind == Error::Kind::Input ? ExitCode::BadInput : ExitCode::NotWritten;
}

Result<void> printResult(const QByteArray &content)
{
    const auto size = static_cast<size_t>(content.size());
    const bool written =
        std::fwrite(content.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    if (!written)
        return outputError(Text::tr("Standard output could not be written."));
    return {};
}

Result<ImportedReport> readInput(const QString &path, const Editions &editions)
{
    return path == u"-" ? readStandardInput(editions) : readReportFile(path, editions);
}

Result<ImportedReport> readOnlyFile(const Arguments &arguments, const Editions &editions)
{
    if (arguments.files().value(0).isEmpty())
        return inputError(Text::tr("Which file? Name one, or - for report.json on standard input."));
    if (arguments.files().size() > 1)
        return inputError(
            Text::tr("Only one file at a time, please: %1 is too many.").arg(arguments.files()[1]));
    return readInput(arguments.files().first(), editions);
}

Option formatOption()
{
    return {QStringLiteral("--format"), QStringLiteral("text|json"),
            Text::tr("for people (the default) or for tools")};
}

Result<bool> wantsJson(const Arguments &arguments)
{
    const QString format = arguments.value(formatOption().name);
    const bool json = format == u"json";
    if (arguments.has(formatOption().name) && !json && format != u"text")
        return inputError(Text::tr("--format is text or json, not “%1”.").arg(format));
    return json;
}

QStringList inputPaths(const Arguments &arguments)
{
    QStringList paths = arguments.files();
    for (const QString &option : {PreviousOption, SinceOption, ChangesOption}) {
        if (arguments.has(option))
            paths << arguments.value(option);
    }
    return paths;
}

Result<std::optional<Report>> reportNamedBy(const Arguments &arguments, const QString &option,
                                            const Editions &editions)
{
    const QString path = arguments.value(option);
    if (path.isEmpty())
        return std::optional<Report>();
    Result<ImportedReport> imported = readInput(path, editions);
    if (!imported)
        return imported.error();
    return std::optional(std::move(imported->report));
}

Result<std::optional<Report>> lastYearsReport(const Arguments &arguments, const Report &report,
                                              const Editions &editions)
{
    Result<std::optional<Report>> named = reportNamedBy(arguments, PreviousOption, editions);
    if (!named || !*named)
        return named;
    if ((*named)->year() != report.year() - 1) {
        tell(Text::tr("The report of --previous is for %1, not for %2; it is left aside.")
                 .arg((*named)->year())
                 .arg(report.year() - 1));
        return std::optional<Report>();
    }
    const QString organisation = (*named)->organisation();
    if (!organisation.isEmpty() && !report.organisation().isEmpty() && organisation != report.organisation())
        tell(Text::tr("The report of --previous is that of %1, not of %2.")
                 .arg(organisation, report.organisation()));
    return named;
}

Result<QString> outputPath(const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("-o"));
    if (path.isEmpty())
        return inputError(Text::tr("Where to? Name the file to write with -o."));
    const QString place = QFileInfo(path).canonicalFilePath();
    for (const QString &input : inputPaths(arguments)) {
        if (!place.isEmpty() && QFileInfo(input).canonicalFilePath() == place)
            return inputError(Text::tr("%1 is what is read; name another file to write.").arg(path));
    }
    return path;
}

Result<void> writeOutput(const QString &path, const QByteArray &content)
{
    return path == u"-" ? printResult(content) : writeFile(path, content);
}

void tellDoubts(const ImportedReport &imported)
{
    for (const QString &assumption : imported.assumed)
        tell(assumption);
    if (imported.notPlaced.isEmpty())
        return;
    const int count = static_cast<int>(imported.notPlaced.size());
    tell(Text::tr("%n piece(s) of the file have no place in the report; please look at them:", nullptr,
                  count));
    for (const QString &piece : imported.notPlaced)
        tell(QStringLiteral("  ") + piece);
}

ExitCode verdict(const CheckSummary &summary, const QString &path)
{
    if (summary.must == 0)
        return ExitCode::Clean;
    tell(Text::tr("%n finding(s) have to be mended; “kaibao-cli check %1” lists them.", nullptr, summary.must)
             .arg(shellWord(path)));
    return ExitCode::OpenFindings;
}

}  // namespace kaibao
