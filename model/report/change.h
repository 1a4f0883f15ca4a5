// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report.h"

#include <optional>

namespace kaibao {

struct CellEdit
{
    CellId cell = CellId::None;
    CellEntry before;
    CellEntry after;
};

struct TextEdit
{
    QString field;
    QString before;
    QString after;
};

struct YearEdit
{
    int before = 0;
    int after = 0;
};

/// What one gesture does to a report. It says what stood before, so that it can be taken back, shown in
/// the history and written to the journal.
struct Change
{
    QList<CellEdit> cells;  ///< each cell at most once
    QList<TextEdit> texts;  ///< each field at most once
    std::optional<YearEdit> year;

    bool isEmpty() const { return cells.isEmpty() && texts.isEmpty() && !year; }
    Change inverted() const;

    /// Adds an edit against the report as it stands; an edit that alters nothing is left out.
    Change &setCell(const Report &report, CellId cell, const CellEntry &entry);
    Change &setText(const Report &report, const QString &field, const QString &text);
    Change &setYear(const Report &report, int year);
};

/// What turns one report into another of the same edition. Explanations stay.
Change changeBetween(const Report &from, const Report &to);

/// Carries the change out. The report must stand as the change says that it stood before.
void apply(Report &report, const Change &change);

}  // namespace kaibao
