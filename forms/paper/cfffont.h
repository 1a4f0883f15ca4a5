// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace kaibao {

/// Width that a charstring of cffFont() has unless it says another, in thousandths of an em.
inline constexpr int DefaultGlyphWidth = 1000;

/// A font program in the Compact Font Format (Adobe Technical Note 5176) with 1000 units an em, for a PDF.
/// Glyph i of the charstrings has the character identifier i; number 0 stands for what is not there.
QByteArray cffFont(const QByteArray &name, const QList<QByteArray> &charstrings);

}  // namespace kaibao
