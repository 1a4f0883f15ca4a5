// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

namespace kaibao {

/// Where a change that was carried out can be seen, as something to jump to: its first cell, behind the words
/// that became others, the finding that was explained, the place of the note.
Finding placeOf(const Change &change, const Document &document);

}  // namespace kaibao
