// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/heading.h"

#include "forms/widgets/look.h"

#include <QEvent>

namespace kaibao {

Heading::Heading(const QString &text, double factor, QWidget *parent) : QLabel(text, parent), m_factor(factor)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    follow();
    if (parent)
        parent->installEventFilter(this);
}

bool Heading::event(QEvent *event)
{
    if (event->type() == QEvent::ParentAboutToChange && parent())
        parent()->removeEventFilter(this);
    if (event->type() == QEvent::ParentChange && parent()) {
        parent()->installEventFilter(this);
        follow();
    }
    return QLabel::event(event);
}

bool Heading::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::FontChange)
        follow();
    return QLabel::eventFilter(watched, event);
}

void Heading::follow()
{
    QFont wanted = look::scaled(parentWidget() ? parentWidget()->font() : QFont(), m_factor);
    wanted.setWeight(QFont::DemiBold);
    setFont(wanted);
}

}  // namespace kaibao
