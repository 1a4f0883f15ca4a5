// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/text/textfacts.h"
#include "model/checks/text/textrule.h"

namespace kaibao {

/// One text of a report with all that was read from it. Made anew when the text changes.
struct TextField
{
    QString field;
    ShownText shown;
    ScannedText scan;  ///< of the text as it is shown
    TextFacts facts;
    QList<TextVerdict> verdicts;  ///< of the rules that need nothing but the text, in their order

    bool isBlank() const { return scan.isBlank(); }
};

/// The result of a rule that holds the texts against cells.
struct CellBoundVerdict
{
    QList<Finding> findings;  ///< failed and unassessed
    int examined = 0;
    QStringList agreeing;  ///< words that agree, with what they were taken for
};

CellBoundVerdict checkFigures(const Report &report, const QList<TextField> &fields);    ///< text.figure
CellBoundVerdict checkAllUpheld(const Report &report, const QList<TextField> &fields);  ///< text.all_upheld
CellBoundVerdict checkFees(const Report &report, const QList<TextField> &fields);       ///< text.fee
CellBoundVerdict checkAspects(const Report &report, const QList<TextField> &fields);    ///< text.aspects

/// section.empty: one finding for each section that is text.
QList<Finding> checkSections(const Report &report);

}  // namespace kaibao
