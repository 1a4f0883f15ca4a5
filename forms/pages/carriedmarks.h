// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/widgets/textmarks.h"
#include "model/document/document.h"

class QPalette;

namespace kaibao {

/// Marks for what of a text still stands as in last year's report; none where that is not at hand.
QList<TextMark> carriedMarks(const Document &document, const QString &field, const QPalette &palette);

}  // namespace kaibao
