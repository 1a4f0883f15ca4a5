// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/findings/findingdelegate.h"

#include "forms/findings/levelsign.h"
#include "forms/widgets/look.h"
#include "model/sections/findingsmodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace kaibao {

namespace {

constexpr int SentenceFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

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

bool hasFailed(const QModelIndex &index)
{
    return index.data(FindingsModel::StatusRole).toInt() == static_cast<int>(Status::Failed);
}

Level levelOf(const QModelIndex &index)
{
    return static_cast<Level>(index.data(FindingsModel::LevelRole).toInt());
}

void paintWord(QPainter &painter, const QRect &line, const QFont &font, const QModelIndex &index,
               const QPalette &palette)
{
    const bool failed = hasFailed(index);
    const int side = qRound(line.height() * 0.8);
    const QRect sign(line.left(), line.top() + (line.height() - side) / 2, side, side);
    if (failed)
        paintLevelSign(painter, sign, levelOf(index), palette);
    else
        paintUnassessedSign(painter, sign, palette);
    painter.setFont(font);
    painter.setPen(failed ? levelColor(levelOf(index), palette) : look::muted(palette));
    painter.drawText(line.adjusted(side + look::SmallGap + 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     failed ? levelWord(levelOf(index)) : unassessedWord());
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
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

}  // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option);
    const QRect inner = option.rect.adjusted(look::Gap + 2, look::Gap - 2, -look::Gap, -look::Gap + 2);
    const QFont word = wordFont(option.font);
    const QRect first(inner.left(), inner.top(), inner.width(), lineHeight(word));
    paintWord(*painter, first, word, index, option.palette);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(inner.adjusted(0, first.height() + 2, 0, 0), SentenceFlags,
                      index.data(Qt::DisplayRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(option.palette.color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QRect room(0, 0, qMax(1, width - 2 * look::Gap - 2), 100000);
    const QRect sentence =
        QFontMetrics(option.font).boundingRect(room, SentenceFlags, index.data(Qt::DisplayRole).toString());
    return {width, lineHeight(wordFont(option.font)) + 2 + sentence.height() + 2 * look::Gap - 4};
}

}  // namespace kaibao
