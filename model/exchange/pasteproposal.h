// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/tablegrid.h"
#include "model/report/change.h"

namespace kaibao {

/// Where a block of figures without labels would go: from the first selected cell on, a single figure into
/// each of them.
struct PasteTarget
{
    const Table &table;
    QList<CellId> selected;  ///< in the order of the form; at least one
};

/// One cell that a paste would set.
struct PastedCell
{
    CellEdit edit;
    QString text;  ///< as it stands on the clipboard

    /// Whether a person should look twice: no number, read as another than it stands there, or a figure
    /// would be replaced by another one or by nothing.
    bool isOdd() const;
};

/// What a paste would do to a report.
struct PasteProposal
{
    QList<PastedCell> cells;  ///< that would be another than they are, in the order of the form
    qsizetype unchanged = 0;  ///< cells that hold what is pasted already
    QStringList notPlaced;    ///< what has no cell of its own, with the labels beside it
    bool cutOff = false;      ///< only the beginning of the clipboard was read

    bool isEmpty() const { return cells.isEmpty() && unchanged == 0 && notPlaced.isEmpty(); }
    Change change() const;
};

/// Finds a cell for every figure: by the words of the form beside it, in whichever of the tables these
/// stand, or where there are no such words by its place in the block.
PasteProposal proposePaste(const QList<TableGrid> &grids, const Report &report, const PasteTarget &target);

}  // namespace kaibao
