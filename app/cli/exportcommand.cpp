// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"
#include "app/cli/reportoutput.h"
#include "app/outputformats.h"
#include "app/pdfoutput.h"
#include "forms/paper/paperfindings.h"
#include "forms/paper/pdfmetadata.h"
#include "model/exchange/reportchecksum.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

const QString ReviewOption = QStringLiteral("--review");
const QString PreviousOption = QStringLiteral("--previous");
const QString SinceOption = QStringLiteral("--since");
const QString ChangesOption = QStringLiteral("--changes");
const QString SignatureOption = QStringLiteral("--signature");

/// Whether the options of the call go with the file that it names.
Result<void> checkCall(const Arguments &arguments, const QString &path)
{
    const Result<OutputFormat> format = outputFormatOf(path);
    const bool paper = format && format->paper;
    for (const QString &option : {ReviewOption, ChangesOption, SignatureOption}) {
        if (arguments.has(option) && !paper)
            return inputError(Text::tr("%1 is for paper: name a .pdf or .png file.").arg(option));
    }
    if (arguments.has(ReviewOption) && arguments.has(ChangesOption))
        return inputError(Text::tr("%1 and %2 are two papers.").arg(ReviewOption, ChangesOption));
    return {};
}

/// The copy that went to the supervisor before, where the option names one.
Result<std::optional<Review::Copy>> copyNamedBy(const Arguments &arguments, const QString &option,
                                                const Editions &editions)
{
    Result<std::optional<Report>> copy = reportNamedBy(arguments, option, editions);
    if (!copy)
        return copy.error();
    if (!*copy)
        return std::optional<Review::Copy>();
    const QDateTime time = QFileInfo(arguments.value(option)).lastModified();
    return std::optional(Review::Copy{**copy, shortChecksum(**copy), time});
}

/// The copy for the supervisor, where one is asked for.
Result<std::optional<Review>> reviewFor(const Report &report, const Arguments &arguments,
                                        const Editions &editions)
{
    if (!arguments.has(ReviewOption))
        return std::optional<Review>();
    Result<std::optional<Report>> lastYear = reportNamedBy(arguments, PreviousOption, editions);
    if (!lastYear)
        return lastYear.error();
    Result<std::optional<Review::Copy>> since = copyNamedBy(arguments, SinceOption, editions);
    if (!since)
        return since.error();
    Review review = reviewOf(report, Checks(report, *lastYear), timeOfOutput());
    review.lastYear = std::move(lastYear).value();
    review.lastCopy = std::move(since).value();
    return std::optional(std::move(review));
}

Result<QDate> signatureFor(const Arguments &arguments)
{
    const QString day = arguments.value(SignatureOption);
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !date.isValid())
        return inputError(Text::tr("%1 is no day; write it as 2025-01-20.").arg(day));
    return date;
}

/// Tells what cannot be printed as it is typed.
void tellPaperFindings(const Report &report, const LayoutOptions &options, FontSet &fonts)
{
    const Layout layout = layOut(report, fonts, options);
    for (const Finding &finding : missingGlyphs(report, layout) + tableOverflows(report, layout)) {
        if (finding.status == Status::Failed)
            tell(finding.message);
    }
}

/// The slip of changes since the copy that the call names.
Result<void> writeChanges(const Report &report, const Arguments &arguments, const Editions &editions)
{
    Result<std::optional<Review::Copy>> since = copyNamedBy(arguments, ChangesOption, editions);
    if (!since)
        return since.error();
    Review review;
    review.checksum = shortChecksum(report);
    review.time = timeOfOutput();
    review.lastCopy = std::move(since).value();
    FontSet fonts;
    return writeChangeSheet(report, review, fonts, arguments.value(QStringLiteral("-o")));
}

/// Writes the file; what has to be said of the input is said afterwards.
Result<void> carryOut(const ImportedReport &imported, const Arguments &arguments, const Editions &editions)
{
    if (arguments.has(ChangesOption))
        return writeChanges(imported.report, arguments, editions);
    const Result<QDate> signedOn = signatureFor(arguments);
    if (!signedOn)
        return signedOn.error();
    const Result<std::optional<Review>> review = reviewFor(imported.report, arguments, editions);
    if (!review)
        return review.error();
    const LayoutOptions options{*signedOn, review->has_value() ? &**review : nullptr};
    const QString path = arguments.value(QStringLiteral("-o"));
    FontSet fonts;
    if (const Result<OutputFormat> format = outputFormatOf(path); format && format->paper)
        tellPaperFindings(imported.report, options, fonts);
    return writeReportTo(imported.report, path, fonts, options);
}

ExitCode run(const Arguments &arguments, const Editions &editions)
{
    const Result<QString> path = reportPath(arguments);
    if (!path)
        return fail(path.error());
    if (const Result<void> call = checkCall(arguments, *path); !call)
        return fail(call.error());
    const Result<ImportedReport> imported = readOnlyFile(arguments, editions);
    if (!imported)
        return fail(imported.error());
    const Result<void> written = carryOut(*imported, arguments, editions);
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
    command.usage = Text::tr(
        "FILE -o OUT.{pdf,docx,html,xlsx,txt,json,png} [--review] [--changes FILE] [--signature DAY]");
    command.summary =
        Text::tr("Write the report as a document: PDF, Word, web page, workbook, text, data or pictures");
    command.help = Text::tr("FILE is anything that import reads; - is report.json on standard input.");
    command.options = {
        {QStringLiteral("-o"), Text::tr("OUT"), Text::tr("the file to write; its suffix decides the format")},
        {ReviewOption,
         {},
         Text::tr("a copy for the supervisor: stamped, cells numbered, with a sheet of checks")},
        {PreviousOption, Text::tr("FILE"),
         Text::tr("last year's report, to stand beside this one on the sheet")},
        {SinceOption, Text::tr("FILE"), Text::tr("the review copy before, to tell what changed since")},
        {ChangesOption, Text::tr("FILE"),
         Text::tr("instead of the report, the slip of what changed since this copy for review")},
        {SignatureOption, Text::tr("DAY"), Text::tr("put the organisation's name and this day at the end")}};
    command.run = run;
    return command;
}

}  // namespace kaibao
