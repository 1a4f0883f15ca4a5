// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowsizes.h"

#include "app/settings.h"
#include "forms/widgets/look.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace kaibao {

namespace {

/// By the class, without its namespace; empty for a window that is not the program's own.
QString nameOf(const QWidget &window)
{
    const QString name = QString::fromLatin1(window.metaObject()->className());
    const QString own = QStringLiteral("kaibao::");
    return name.startsWith(own) ? name.sliced(own.size()) : QString();
}

bool belongsToAnother(const QWidget &widget)
{
    const Qt::WindowType type = widget.windowType();
    return widget.parentWidget() && (type == Qt::Dialog || type == Qt::Window);
}

}  // namespace

WindowSizes::WindowSizes(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    qApp->installEventFilter(this);
}

/// What is still open goes with the program.
WindowSizes::~WindowSizes()
{
    for (const QWidget *window : m_shown.keys())
        goes(*window);
}

bool WindowSizes::eventFilter(QObject *watched, QEvent *event)
{
    const bool shown = event->type() == QEvent::Show;
    if ((!shown && event->type() != QEvent::Hide) || event->spontaneous() || !watched->isWidgetType())
        return false;
    auto &widget = static_cast<QWidget &>(*watched);
    if (shown && belongsToAnother(widget))
        comesUp(widget);
    else if (!shown)
        goes(widget);
    return false;
}

void WindowSizes::comesUp(QWidget &window)
{
    const QString name = nameOf(window);
    if (name.isEmpty())
        return;
    const QSize last = m_settings.value(setting::WindowSizes).value(name).toSize();
    if (last.isValid())
        window.resize(look::roomFor(window, last));
    m_shown.insert(&window, {name, window.size()});
}

void WindowSizes::goes(const QWidget &window)
{
    const Shown shown = m_shown.take(&window);
    if (shown.name.isEmpty() || window.isMaximized() || window.size() == shown.size)
        return;
    QVariantMap sizes = m_settings.value(setting::WindowSizes);
    sizes[shown.name] = look::usualSize(window);
    m_settings.set(setting::WindowSizes, sizes);
}

}  // namespace kaibao
