// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/cardlist.h"

namespace kaibao {

CardList::CardList(QWidget *parent) : QListView(parent)
{
    setResizeMode(QListView::Adjust);
    setWordWrap(true);  // without it a narrower list keeps the heights of the wider one
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
}

}  // namespace kaibao
