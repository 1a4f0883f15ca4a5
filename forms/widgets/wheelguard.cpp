// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/wheelguard.h"

#include <QEvent>
#include <QWidget>

namespace kaibao {

WheelGuard::WheelGuard(QWidget *widget) : QObject(widget)
{
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    const bool stray = event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus();
    if (stray)
        event->ignore();
    return stray;
}

}  // namespace kaibao
