// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/text/claimfinder.h"

namespace kaibao {

/// “…3646件，同比增长1.05%”: by how much a figure of the tables is said to have grown since last year.
struct GrowthClaim
{
    qsizetype figure = 0;  ///< which of the claims grew
    TextFigure rate;
    bool fell = false;
    int begin = 0;  ///< from the comparison to the percentage, in the plain text
    int end = 0;
};

/// The growth rates that stand behind these claims, each with nothing between it and its claim but words of
/// comparison and a bracket.
QList<GrowthClaim> growthsBehind(const ScannedText &scan, const QList<FigureClaim> &claims, int year);

}  // namespace kaibao
