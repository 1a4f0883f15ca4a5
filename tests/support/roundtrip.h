// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/importedreport.h"
#include "model/report/report.h"

#include <QRandomGenerator>

namespace kaibao {

/// Anything that a clerk can have typed into a cell: blank, 0, numbers, words, signs.
CellValue randomValue(QRandomGenerator &random, CellKind kind);

/// A report with such cells, not-applicable ones too, and sentences that try the writer's escapes.
Report randomReport(QRandomGenerator &random);

/// What a form for people can say of a report: the words of a cell in one line, paragraphs without their
/// outer blanks; blank for not-applicable outside the crossed-out cells; no kind of organisation.
Report asPrinted(const Report &report);

/// The amounts as a workbook can say them: 18.8710 is the number 18.871 there.
Report withoutTrailingZeros(Report report);

/// One line for each cell or text that the reader found otherwise than it was printed, and for each piece
/// that it did not place.
QStringList lostOnTheWay(const Report &written, const Result<ImportedReport> &read);

}  // namespace kaibao
