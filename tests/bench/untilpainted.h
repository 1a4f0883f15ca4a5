// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QEvent>

#include <cstdio>

namespace kaibao {

/// Says on standard output that the window is there, once it is painted with all that is in it, and ends the
/// program.
class UntilPainted final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, &UntilPainted::end, Qt::QueuedConnection);
        return false;
    }

private:
    static void end()
    {
        std::puts("ready");
        std::fflush(stdout);
        QCoreApplication::quit();
    }
};

}  // namespace kaibao
