// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report.h"

#include <QHash>

namespace kaibao {

/// How well it is known that a figure belongs to its cell.
enum class Confidence : quint8 {
    Sure,      ///< row and column are named as the form names them
    Likely,    ///< a label differs a little, or the columns follow from a complete row below complete heads
    Doubtful,  ///< a label is damaged, or the column follows from where the figure stands in its line
};

/// Where the value of a cell was found.
struct CellSource
{
    Confidence confidence = Confidence::Sure;
    QString text;  ///< the row as it stands in the file, its cells between " | "
};

/// A report as it was found in a file, with what a person has to look at afterwards.
struct ImportedReport
{
    Report report;

    /// What the file says and the form has no place for, as it stands there with the labels beside it.
    QStringList notPlaced;

    /// Sentences about what the file does not say and was assumed, or what could not be read.
    QStringList assumed;

    /// Of the cells that were found in tables that people read; a data file has none.
    QHash<CellId, CellSource> sources = {};

    /// The file as text, for a person who compares.
    QString original = {};
};

}  // namespace kaibao
