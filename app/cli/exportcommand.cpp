// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"
#include "app/cli/paperchecks.h"
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
    if (arguments.has(SinceOption) && !arguments.has(ReviewOption))
        return inputError(Text::tr("%1 goes with %2.").arg(SinceOption, ReviewOption));
    return {};
}

Result<QDate> signatureFor(const Arguments &arguments)
{
    const QString day = arguments.value(SignatureOption);
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !date.isValid())
        return inputError(Text::tr("%1 is no day; write it as 2025-01-20.").arg(day));
    return date;
}

/// One report on its way into a file.
class Export final
{
public:
    Export(const Report &report, std::optional<Report> lastYear, const Arguments &arguments,
           const Editions &editions)
        : m_report(report),
          m_arguments(arguments),
          m_editions(editions),
          m_lastYear(std::move(lastYear)),
          m_checks(report, m_lastYear)
    {}

    Result<void> write();
    const CheckSummary &summary() const { return m_checks.summary(); }

private:
    QString path() const { return m_arguments.value(QStringLiteral("-o")); }
    void tellPaperFindings();
    Result<std::optional<Review::Copy>> copyNamedBy(const QString &option) const;
    Result<std::optional<Review>> review() const;
    Result<void> writeChanges();

    const Report &m_report;
    const Arguments &m_arguments;
    const Editions &m_editions;
    std::optional<Report> m_lastYear;
    Checks m_checks;
    FontSet m_fonts;
};

/// The copy that went to the supervisor before, where the option names one.
Result<std::optional<Review::Copy>> Export::copyNamedBy(const QString &option) const
{
    Result<std::optional<Report>> copy = reportNamedBy(m_arguments, option, m_editions);
    if (!copy)
        return copy.error();
    if (!*copy)
        return std::optional<Review::Copy>();
    const QDateTime time = QFileInfo(m_arguments.value(option)).lastModified();
    return std::optional(Review::Copy{**copy, shortChecksum(**copy), time});
}

/// The copy for the supervisor, where one is asked for.
Result<std::optional<Review>> Export::review() const
{
    if (!m_arguments.has(ReviewOption))
        return std::optional<Review>();
    Result<std::optional<Review::Copy>> since = copyNamedBy(SinceOption);
    if (!since)
        return since.error();
    Review review = reviewOf(m_report, m_checks, timeOfOutput());
    review.lastYear = m_lastYear;
    review.lastCopy = std::move(since).value();
    return std::optional(std::move(review));
}

/// Tells what cannot be printed as it is typed.
void Export::tellPaperFindings()
{
    assessPaper(m_checks, m_report, m_fonts);
    for (const Finding &finding : m_checks.open()) {
        if (finding.rule == paperrule::MissingGlyph || finding.rule == paperrule::TableOverflow)
            tell(finding.message);
    }
}

/// The slip of changes since the copy that the call names.
Result<void> Export::writeChanges()
{
    Result<std::optional<Review::Copy>> since = copyNamedBy(ChangesOption);
    if (!since)
        return since.error();
    Review review;
    review.checksum = shortChecksum(m_report);
    review.time = timeOfOutput();
    review.lastCopy = std::move(since).value();
    return writeChangeSheet(m_report, review, m_fonts, path());
}

Result<void> Export::write()
{
    if (m_arguments.has(ChangesOption))
        return writeChanges();
    const Result<QDate> signedOn = signatureFor(m_arguments);
    if (!signedOn)
        return signedOn.error();
    if (const Result<OutputFormat> format = outputFormatOf(path()); format && format->paper)
        tellPaperFindings();
    const Result<std::optional<Review>> copy = review();
    if (!copy)
        return copy.error();
    return writeReportTo(m_report, path(), m_fonts, {*signedOn, copy->has_value() ? &**copy : nullptr});
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
    Result<std::optional<Report>> lastYear = lastYearsReport(arguments, imported->report, editions);
    if (!lastYear)
        return fail(lastYear.error());
    Export output(imported->report, std::move(lastYear).value(), arguments, editions);
    if (const Result<void> written = output.write(); !written)
        return fail(written.error());
    tellDoubts(*imported);
    return verdict(output.summary(), arguments.files().first());
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
