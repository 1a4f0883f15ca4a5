// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dragging.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QWidget>

namespace kaibao {

bool drop(QWidget &target, const QMimeData &dragged)
{
    const QPoint place(2, 2);
    QDragEnterEvent enter(place, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QDropEvent drop(place, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &drop);
    return enter.isAccepted();
}

}  // namespace kaibao
