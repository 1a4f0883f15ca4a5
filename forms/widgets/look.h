// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QSize>

class QWidget;

/// The program's look in one place: spacing in device-independent pixels, and colours that follow the
/// palette, so that a dark theme needs no second set.
namespace kaibao::look {

inline constexpr int SmallGap = 4;
inline constexpr int Gap = 8;
inline constexpr int WideGap = 16;

/// Text of second rank against the text around it. Each size more would be a font more to load at the start.
inline constexpr double SmallText = 0.88;

/// A calm palette for the Fusion style.
QPalette lightPalette();
QPalette darkPalette();

QFont scaled(const QFont &font, double factor);

/// A window's first size, given for letters of the usual size: larger with larger letters, never larger
/// than the screen.
QSize roomFor(const QWidget &window, const QSize &usual);
/// The other way round: a window's size as it would be with letters of the usual size.
QSize usualSize(const QWidget &window);

/// `share` of `over` on top of `under`, 0 to 1.
QColor mix(const QColor &under, const QColor &over, double share);

bool isDark(const QPalette &palette);

QColor muted(const QPalette &palette);  ///< text of second rank, still 4.5:1 against the base
QColor grid(const QPalette &palette);
QColor headFill(const QPalette &palette);
QColor labelFill(const QPalette &palette);
QColor sectionFill(const QPalette &palette);
QColor blankFill(const QPalette &palette);
QColor carried(const QPalette &palette);  ///< ink of what was taken over and not looked at yet
QColor carriedFill(const QPalette &palette);
QColor currentFill(const QPalette &palette);
QColor previewFill(const QPalette &palette);  ///< what would be if a suggestion were taken
/// The same ground in the row or column of the current cell.
QColor banded(const QColor &ground, const QPalette &palette);

}  // namespace kaibao::look
