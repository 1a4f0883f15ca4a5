// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/fontset.h"
#include "forms/paper/page.h"
#include "forms/paper/review.h"

#include <QDate>

namespace kaibao {

/// What a print may have beyond the report itself.
struct LayoutOptions
{
    QDate signedOn;                  ///< below the organisation's name at the end; no signature without it
    const Review *review = nullptr;  ///< makes it a copy for the supervisor
};

/// Sets the whole report in the official layout (GB/T 9704-2012). The same report, faces and options give the
/// same pages; nothing else goes in.
Layout layOut(const Report &report, FontSet &fonts, const LayoutOptions &options = {});

}  // namespace kaibao
