// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/patch.h"

namespace kaibao {

class Vocabulary;

/// A patch as the journal writes it, compact JSON with the numbers of a vocabulary for cells and texts:
///   {"c":[[12,"t=3","t=21"]],"t":[[4,120,"removed","inserted"]],"y":[2022,2023],"e":[0,[{…}],[]]}
/// Cells as in entrycode.h; of the explanations (as in report.json) the stretch that was removed and the one that was
/// inserted; what a patch does not touch is left out.
QByteArray patchToJson(const Patch &patch, const Edition &edition, Vocabulary &vocabulary);

/// Nothing where it is no patch. An edit of a cell that the edition does not have (any more) is left out.
std::optional<Patch> patchFromJson(const QByteArray &json, const Edition &edition,
                                   const Vocabulary &vocabulary);

}  // namespace kaibao
