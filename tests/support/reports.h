// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/editions.h"
#include "model/report/report.h"

#include <QRandomGenerator>

namespace kaibao {

/// The editions that come with the program, in English, loaded once.
const Editions &testEditions();
const Edition &testEdition(const QString &key);

/// The cell of a key that must exist.
CellId cellOf(const Edition &edition, const QString &key);

/// Types a value into a cell of a report, as setCell with CellValue::parse does.
void type(Report &report, const QString &key, const QString &text);

/// Every cell filled, every linear rule satisfied, no total computed; small random figures.
Report balancedReport(const QString &edition, quint32 seed);

/// Every cell 0, totals included; origin Typed.
Report zeroReport(const QString &edition);

/// One of resources/samples: "2021-clean" has nothing to mend, and nothing to compare it with.
Report sampleReport(const QString &name);

}  // namespace kaibao
