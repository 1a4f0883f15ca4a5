// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/references/numberdelegate.h"

#include "forms/widgets/look.h"
#include "model/sections/textnumbersmodel.h"

namespace kaibao {

QSize NumberDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(look::Gap, look::SmallGap);
}

void NumberDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto state = index.data(TextNumbersModel::StateRole).value<TextNumbersModel::State>();
    QPalette &palette = option->palette;
    if (state == TextNumbersModel::State::Loose)
        palette.setColor(QPalette::Text, look::muted(palette));
    if (state == TextNumbersModel::State::Fits && index.column() == TextNumbersModel::Source) {
        palette.setColor(QPalette::Text, palette.color(QPalette::Link));
        option->font.setUnderline(true);
    }
    if (index.column() == TextNumbersModel::Figure)
        option->font.setBold(state != TextNumbersModel::State::Loose);
}

}  // namespace kaibao
