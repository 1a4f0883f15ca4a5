// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/table.h"

#include <QFontMetrics>

namespace kaibao {

/// How an official table is laid out on the screen, in pixels.

/// The printed proportions, together `available` wide, or as much wider as figures in this font need.
QList<int> columnWidths(const Table &table, int available, const QFontMetrics &metrics);

/// Rows that hold their labels, wrapped to the columns.
QList<int> rowHeights(const Table &table, const QList<int> &columnWidths, const QFont &font);

/// Whether a box's words stand at its left rather than in its middle, as in the printed form: the items
/// of a long list.
bool isListItem(const Table &table, const GridBox &box);

/// The words of a box with their line ends, where they are ours to set: a head is broken into lines of the
/// same length, a vertical label has one character a line.
QString wrappedText(const GridBox &box, int width, const QFontMetrics &metrics);

/// Words are broken as Chinese is: anywhere, but with no closing sign at the head of a line.
inline constexpr int WordsFlags = Qt::TextWordWrap;

int wordsHeight(const QString &words, int width, const QFontMetrics &metrics);

QFont boxFont(const GridBox &box, const QFont &font);

inline constexpr int BoxPadding = 4;

}  // namespace kaibao
