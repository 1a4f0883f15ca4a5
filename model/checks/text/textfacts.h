// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/text/growthreader.h"

namespace kaibao {

/// “均获维持”, “零纠错”: that no case was lost.
struct UpheldClaim
{
    bool reconsideration = false;  ///< which cases it is about
    bool litigation = false;
    int begin = 0;
    int end = 0;
};

/// What a text says about fees for processing requests.
struct FeeStatements
{
    bool mentioned = false;  ///< any word on it
    bool noticeMentioned = false;
    int denialBegin = -1;  ///< “未收取”; -1 where nothing denies
    int denialEnd = -1;
    int amountBegin = -1;  ///< the largest amount; -1 where there is none
    int amountEnd = -1;
    qint64 amount = 0;  ///< in millionths of a yuan
};

/// What one text says that is held against cells. Read once for each change of the text.
struct TextFacts
{
    QList<FigureClaim> figures;
    QList<GrowthClaim> growths;  ///< of these figures
    QList<UpheldClaim> upheld;
    FeeStatements fees;
};

TextFacts factsOf(const ScannedText &scan, const TextVocabulary &vocabulary, int year);

}  // namespace kaibao
