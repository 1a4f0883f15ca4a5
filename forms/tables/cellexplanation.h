// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

namespace kaibao {

/// All that there is to say of a cell, as rich text: what does not agree, where a total or a carried figure
/// comes from, and the form's guidance.
QString cellExplanation(const Document &document, CellId cell);

}  // namespace kaibao
