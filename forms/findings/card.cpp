// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/findings/card.h"

#include "forms/widgets/look.h"

#include <QAbstractItemView>
#include <QPainter>

namespace kaibao {

void paintCard(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor base = option.palette.color(QPalette::Base);
    painter.fillRect(option.rect, selected  ? look::currentFill(option.palette)
                                  : hovered ? look::banded(base, option.palette)
                                            : base);
    const QRect &rect = option.rect;
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look::headFill(option.palette));
    if (selected)
        painter.fillRect(rect.left(), rect.top(), 3, rect.height(),
                         option.palette.color(QPalette::Highlight));
}

void paintCardFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setPen(option.palette.color(QPalette::Highlight));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -2));
}

QRect insideCard(const QRect &rect)
{
    return rect.adjusted(look::Gap + 2, look::Gap - 2, -look::Gap, -look::Gap + 2);
}

int cardWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

int heightInCard(const QString &words, const QFont &font, int width)
{
    const QRect room(0, 0, qMax(1, width - 2 * look::Gap - 2), 100000);
    return QFontMetrics(font).boundingRect(room, CardTextFlags, words).height();
}

}  // namespace kaibao
