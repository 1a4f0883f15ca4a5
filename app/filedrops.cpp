// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filedrops.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace kaibao {

FileDrops::FileDrops(QWidget &window) : QObject(&window), m_window(window)
{
    m_window.setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    const bool drop = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove
                   || event->type() == QEvent::Drop;
    if (!drop || !watched->isWidgetType() || static_cast<QWidget *>(watched)->window() != &m_window)
        return false;
    return take(*static_cast<QDropEvent *>(event));
}

/// False for what has no address, like a dragged word.
bool FileDrops::take(QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    if (urls.isEmpty())
        return false;
    event.acceptProposedAction();
    if (event.type() == QEvent::Drop)
        Q_EMIT dropped(urls);
    return true;
}

}  // namespace kaibao
