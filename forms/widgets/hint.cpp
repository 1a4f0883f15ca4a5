// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/hint.h"

#include "forms/widgets/look.h"

#include <QEvent>
#include <QGuiApplication>

namespace kaibao {

Hint::Hint(const QString &text, QWidget *parent) : WrappedLabel(text, parent)
{
    quieten();
}

bool Hint::event(QEvent *event)
{
    const bool taken = WrappedLabel::event(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        quieten();
    return taken;
}

void Hint::quieten()
{
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, look::muted(QGuiApplication::palette()));
    setPalette(quiet);
}

}  // namespace kaibao
