// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/change.h"

namespace kaibao {

/// What a body fills in that received no request (see Edition::zeroReport()).

/// Whether the question is open: nothing was counted yet, and nothing was left from last year.
bool mayBeZeroReport(const Report &report);

/// A confirmed 0 in every cell of the table; what was carried over as 0 is confirmed as well.
Change noRequests(const Report &report);

/// The sentence that goes with it, for the year of the report.
QString zeroSentence(const Report &report);

/// Whether the text says so already.
bool saysZero(const Report &report);

/// Adds the sentence to the paragraph that it belongs to, or as a paragraph of its own.
Change withZeroSentence(const Report &report);

}  // namespace kaibao
