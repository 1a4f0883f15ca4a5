// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowsizes.h"

#include "app/settings.h"
#include "forms/widgets/look.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSplitter>
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

QVariantList asVariants(const QList<int> &sizes)
{
    return QVariantList(sizes.begin(), sizes.end());
}

QList<int> asNumbers(const QVariantList &sizes)
{
    QList<int> numbers;
    for (const QVariant &size : sizes)
        numbers << size.toInt();
    return numbers;
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
    const QList<QSplitter *> splitters = window.findChildren<QSplitter *>();
    for (qsizetype i = 0; i < splitters.size(); ++i)
        divide(*splitters[i], QStringLiteral("%1/%2").arg(name).arg(i));
}

/// As it was left, and remembers where it is moved to. An area that only some have is none of its business.
void WindowSizes::divide(QSplitter &areas, const QString &name)
{
    const QList<int> last = asNumbers(m_settings.value(setting::WindowSplits).value(name).toList());
    if (last.size() == areas.count())
        areas.setSizes(last);
    disconnect(&areas, nullptr, this, nullptr);  // it may have come up before
    connect(&areas, &QSplitter::splitterMoved, this, [this, &areas, name] {
        QVariantMap splits = m_settings.value(setting::WindowSplits);
        splits[name] = asVariants(areas.sizes());
        m_settings.set(setting::WindowSplits, splits);
    });
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
