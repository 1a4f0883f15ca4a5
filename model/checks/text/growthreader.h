// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/text/claimfinder.h"

#include <optional>

namespace kaibao {

/// “…20件，比上年增加4件，增长25%”: by how much a figure of the tables is said to have grown since last year.
struct GrowthClaim
{
    qsizetype figure = 0;              ///< which of the claims stands before it
    qsizetype firstFigure = 0;         ///< any of the claims of its sentence from there on may be meant
    std::optional<TextFigure> before;  ///< last year's figure, where the sentence tells it
    TextFigure growth;                 ///< a percentage, else the difference in the unit of the claim
    bool fell = false;
    int begin = 0;  ///< from the comparison to the growth, in the plain text
    int end = 0;
    bool isRise = false;  ///< “由16件增至20件”: nothing but both figures is said

    bool isRate() const { return growth.unit == TextUnit::Percent; }
};

/// The growths that stand behind these claims, each with nothing between it and its claim but words of
/// comparison, last year's figure and a bracket.
QList<GrowthClaim> growthsBehind(const ScannedText &scan, const QList<FigureClaim> &claims, int year);

}  // namespace kaibao
