// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/findings/suggestiondelegate.h"

#include "forms/findings/card.h"
#include "forms/widgets/look.h"
#include "model/sections/suggestionsmodel.h"

#include <QPainter>

namespace kaibao {

namespace {

QString headOf(const QModelIndex &index)
{
    const QString changes = index.data(Qt::DisplayRole).toString();
    return index.data(SuggestionsModel::DeducedRole).toBool()
             ? SuggestionsModel::tr("Deduced: %1").arg(changes)
             : changes;
}

QString reasonOf(const QModelIndex &index)
{
    const QString why = index.data(SuggestionsModel::WhyRole).toString();
    return index.data(SuggestionsModel::PreviewedRole).toBool()
             ? SuggestionDelegate::tr("Shown in the table. Once more applies it. %1").arg(why)
             : why;
}

QFont headFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont reasonFont(const QFont &font)
{
    return look::scaled(font, 0.92);
}

}  // namespace

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    paintCard(*painter, option);
    const QRect inner = insideCard(option.rect);
    const QFont head = headFont(option.font);
    painter->setFont(head);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(inner, CardTextFlags, headOf(index));
    painter->setFont(reasonFont(option.font));
    painter->setPen(look::muted(option.palette));
    const int below = heightInCard(headOf(index), head, cardWidth(option)) + 2;
    painter->drawText(inner.adjusted(0, below, 0, 0), CardTextFlags, reasonOf(index));
    paintCardFocus(*painter, option);
    painter->restore();
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = cardWidth(option);
    return {width, heightInCard(headOf(index), headFont(option.font), width) + 2
                       + heightInCard(reasonOf(index), reasonFont(option.font), width) + 2 * look::Gap - 4};
}

}  // namespace kaibao
