// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report.h"

namespace kaibao {

/// A report that is to be added up.
struct RollupInput
{
    QString unit;  ///< what it is called in sentences: the organisation, or the file where that is blank
    Report report;
};

/// Why a report, or one of its tables, cannot be added.
struct RollupObstacle
{
    QString unit;
    QString table;     ///< its key; empty where it is the whole report
    QString sentence;  ///< names the unit
};

/// What becomes of a sum to which somebody's figures are missing. A missing figure is never taken as 0.
enum class RollupPolicy : quint8 {
    Complete,  ///< it stays blank
    Partial,   ///< it is the sum of the others
};

/// Many reports added up into one.
struct Rollup
{
    /// Its totals are computed from the sums; its texts are empty.
    Report report;
    /// Whose reports are in it, but for the tables among the obstacles.
    QStringList units;
    /// What had to be left out. Under RollupPolicy::Complete none of these tables has a sum.
    QList<RollupObstacle> obstacles;
    /// One sentence for each unit and table with cells that hold no number: their sums are blank.
    QStringList blanks;
};

/// Adds the tables cell by cell, amounts exactly and to the finest decimal. A report on another form or for
/// another year than most, one of a unit that is there twice, and a table that contradicts itself are
/// obstacles. There must be at least one input.
Rollup rollUp(const QList<RollupInput> &inputs, RollupPolicy policy);

}  // namespace kaibao
