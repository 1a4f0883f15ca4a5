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

/// Another value for a part of the report as a whole.
template <class Value> struct ValueEdit
{
    Value before = {};
    Value after = {};
};

using YearEdit = ValueEdit<int>;
using ExplanationsEdit = ValueEdit<QList<Explanation>>;

/// What one gesture does to a report. It says what stood before, so that it can be taken back, shown in
/// the history and written to the journal.
struct Change
{
    QList<CellEdit> cells;  ///< each cell at most once
    QList<TextEdit> texts;  ///< each field at most once
    std::optional<YearEdit> year;
    std::optional<ExplanationsEdit> explanations;

    bool isEmpty() const { return cells.isEmpty() && texts.isEmpty() && !hasOtherParts(); }
    /// Whether it is an edit of one text and nothing else.
    bool isOneText() const { return cells.isEmpty() && texts.size() == 1 && !hasOtherParts(); }
    Change inverted() const;

    /// Adds an edit against the report as it stands; an edit that alters nothing is left out.
    Change &setCell(const Report &report, CellId cell, const CellEntry &entry);
    Change &setText(const Report &report, const QString &field, const QString &text);
    Change &setYear(const Report &report, int year);
    Change &setExplanations(const Report &report, const QList<Explanation> &explanations);

private:
    bool hasOtherParts() const { return year || explanations; }
};

/// What turns one report into another of the same edition. What neither of them understands stays.
Change changeBetween(const Report &from, const Report &to);

/// Carries the change out. The report must stand as the change says that it stood before.
void apply(Report &report, const Change &change);

}  // namespace kaibao
