// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/findings/findingdelegate.h"

#include "forms/findings/card.h"
#include "forms/findings/levelsign.h"
#include "forms/widgets/look.h"
#include "model/sections/findingsmodel.h"

#include <QPainter>

namespace kaibao {

namespace {

QFont wordFont(const QFont &font)
{
    QFont bold = look::scaled(font, 0.92);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

Status statusOf(const QModelIndex &index)
{
    return static_cast<Status>(index.data(FindingsModel::StatusRole).toInt());
}

Level levelOf(const QModelIndex &index)
{
    return static_cast<Level>(index.data(FindingsModel::LevelRole).toInt());
}

void paintWord(QPainter &painter, const QRect &line, const QFont &font, const QModelIndex &index,
               const QPalette &palette)
{
    const bool failed = statusOf(index) == Status::Failed;
    const int side = qRound(line.height() * 0.8);
    const QRect sign(line.left(), line.top() + (line.height() - side) / 2, side, side);
    if (failed)
        paintLevelSign(painter, sign, levelOf(index), palette);
    else
        paintStatusSign(painter, sign, statusOf(index), palette);
    painter.setFont(font);
    painter.setPen(failed ? levelColor(levelOf(index), palette) : look::muted(palette));
    painter.drawText(line.adjusted(side + look::SmallGap + 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     statusWord(statusOf(index), levelOf(index)));
}

}  // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    paintCard(*painter, option);
    const QRect inner = insideCard(option.rect);
    const QFont word = wordFont(option.font);
    const QRect first(inner.left(), inner.top(), inner.width(), lineHeight(word));
    paintWord(*painter, first, word, index, option.palette);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(inner.adjusted(0, first.height() + 2, 0, 0), CardTextFlags,
                      index.data(Qt::DisplayRole).toString());
    paintCardFocus(*painter, option);
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = cardWidth(option);
    const int sentence = heightInCard(index.data(Qt::DisplayRole).toString(), option.font, width);
    return {width, lineHeight(wordFont(option.font)) + 2 + sentence + 2 * look::Gap - 4};
}

}  // namespace kaibao
