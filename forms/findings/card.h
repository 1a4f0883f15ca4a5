// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace kaibao {

/// The ground of an entry in a list of findings or suggestions: chosen, under the mouse, with a line below.
void paintCard(QPainter &painter, const QStyleOptionViewItem &option);
void paintCardFocus(QPainter &painter, const QStyleOptionViewItem &option);

/// The room for words in an entry.
QRect insideCard(const QRect &rect);

/// The width that an entry has in its list.
int cardWidth(const QStyleOptionViewItem &option);

/// The height of words that are wrapped to the width of an entry.
int heightInCard(const QString &words, const QFont &font, int width);

inline constexpr int CardTextFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

}  // namespace kaibao
