// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/airydelegate.h"

#include "forms/widgets/look.h"

namespace kaibao {

QSize AiryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index)
         + QSize(2 * look::WideGap, look::Gap + look::SmallGap);
}

}  // namespace kaibao
