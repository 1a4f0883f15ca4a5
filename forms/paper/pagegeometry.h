// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

namespace kaibao {

/// Sizes on paper are in points of 1/72 inch, from the top left corner of the sheet.
constexpr double millimetres(double length)
{
    return length * 72.0 / 25.4;
}

/// GB/T 9704-2012: A4 with a type area of 156 × 225 mm, 22 lines of 28 characters.
namespace geometry {
inline constexpr double SheetWidth = millimetres(210);
inline constexpr double SheetHeight = millimetres(297);
inline constexpr double Left = millimetres(28);
inline constexpr double Top = millimetres(37);
inline constexpr double Width = millimetres(156);
inline constexpr double Height = millimetres(225);
inline constexpr double Right = Left + Width;
inline constexpr double Bottom = Top + Height;
inline constexpr int LinesPerPage = 22;
inline constexpr int CharactersPerLine = 28;
inline constexpr double LinePitch = Height / LinesPerPage;
inline constexpr double CharacterPitch = Width / CharactersPerLine;

inline constexpr double TitleSize = 22;                       ///< 2号
inline constexpr double BodySize = 16;                        ///< 3号
inline constexpr double PageNumberSize = 14;                  ///< 4号
inline constexpr double PageNumberDistance = millimetres(7);  ///< below the type area
}  // namespace geometry

}  // namespace kaibao
