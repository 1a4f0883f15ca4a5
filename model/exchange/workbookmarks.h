// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace kaibao {

/// The names that a workbook of this program defines for the sheets that are no table of the form, so that
/// they are known again whatever the clerk calls them.
inline constexpr auto TextsMark = "KaibaoTexts";
inline constexpr auto ChecksMark = "KaibaoChecks";

}  // namespace kaibao
