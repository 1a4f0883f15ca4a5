// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/notes/notedelegate.h"

#include "forms/widgets/look.h"
#include "model/sections/notesmodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace kaibao {

namespace {

constexpr int TextFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;
constexpr int Side = look::Gap;

QString signOf(const QModelIndex &index)
{
    switch (static_cast<Note::State>(index.data(NotesModel::StateRole).toInt())) {
    case Note::State::Open:
        return QStringLiteral("☐");
    case Note::State::Done:
        return QStringLiteral("☑");
    case Note::State::Declined:
        return QStringLiteral("☒");
    }
    return {};
}

int signWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u'☑') + look::SmallGap;
}

}  // namespace

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, look::currentFill(option.palette));
    const bool open = index.data(NotesModel::StateRole).toInt() == static_cast<int>(Note::State::Open);
    painter->setFont(option.font);
    painter->setPen(open ? option.palette.color(QPalette::Text) : look::muted(option.palette));
    const QRect inner = option.rect.adjusted(Side, look::SmallGap, -Side, -look::SmallGap);
    painter->drawText(inner, TextFlags, signOf(index));
    painter->drawText(inner.adjusted(signWidth(option.fontMetrics), 0, 0, 0), TextFlags,
                      index.data().toString());
    painter->restore();
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int room = qMax(1, width - 2 * Side - signWidth(option.fontMetrics));
    const QRect words =
        option.fontMetrics.boundingRect(QRect(0, 0, room, 100000), TextFlags, index.data().toString());
    return {width, words.height() + 2 * look::SmallGap};
}

}  // namespace kaibao
