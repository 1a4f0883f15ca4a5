// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "model/exchange/importedreport.h"

namespace kaibao {

struct CheckSummary;

/// A line for people, on standard error.
void tell(const QString &line);

/// Tells an error's sentence and gives the exit code of its kind.
ExitCode fail(const Error &error);

/// Puts a result on standard output.
Result<void> printResult(const QByteArray &content);

/// A FILE, read. "-" is report.json on standard input.
Result<ImportedReport> readInput(const QString &path, const Editions &editions);

/// The one FILE that a verb needs.
Result<ImportedReport> readOnlyFile(const Arguments &arguments, const Editions &editions);

/// The report in the file that an option names; nothing where the option is not given.
Result<std::optional<Report>> reportNamedBy(const Arguments &arguments, const QString &option,
                                            const Editions &editions);

inline const QString PreviousOption = QStringLiteral("--previous");
inline const QString SinceOption = QStringLiteral("--since");
inline const QString ChangesOption = QStringLiteral("--changes");
/// Every file that the call names to be read.
QStringList inputPaths(const Arguments &arguments);

/// What --previous names, if it can be the report's of the year before. Else that is told, and the rules between the
/// years have nothing to go by.
Result<std::optional<Report>> lastYearsReport(const Arguments &arguments, const Report &report,
                                              const Editions &editions);

/// Where -o says that a result goes to; "-" is standard output.
Result<QString> outputPath(const Arguments &arguments);
Result<void> writeOutput(const QString &path, const QByteArray &content);

/// --format text|json, and whether it asks for JSON.
Option formatOption();
Result<bool> wantsJson(const Arguments &arguments);

/// Tells what was not placed and what was assumed.
void tellDoubts(const ImportedReport &imported);

/// Clean or OpenFindings; tells where to see the findings.
ExitCode verdict(const CheckSummary &summary, const QString &path);

}  // namespace kaibao
