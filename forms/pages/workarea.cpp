// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/workarea.h"

#include <QDataStream>
#include <QIODevice>

namespace kaibao {

namespace {

constexpr int WideEnough = 740;  // pixels, with letters of the usual size

}  // namespace

WorkArea::WorkArea(QWidget *page, QWidget *panels, QWidget *parent)
    : QSplitter(parent), m_beside{900, 264}, m_below{400, 110}
{
    addWidget(page);
    addWidget(panels);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setSizes(m_beside);
}

QByteArray WorkArea::saveShares() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << (isBeside() ? sharesNow() : m_beside) << (isBeside() ? m_below : sharesNow());
    return bytes;
}

void WorkArea::restoreShares(const QByteArray &bytes)
{
    QList<int> beside, below;
    QDataStream stream(bytes);
    stream >> beside >> below;
    if (stream.status() != QDataStream::Ok || beside.size() != count() || below.size() != count())
        return;
    m_beside = beside;
    m_below = below;
    setSizes(isBeside() ? m_beside : m_below);
}

void WorkArea::resizeEvent(QResizeEvent *event)
{
    const bool beside = width() >= WideEnough;
    if (beside != isBeside()) {
        (isBeside() ? m_beside : m_below) = sharesNow();
        setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
        setSizes(beside ? m_beside : m_below);
    }
    QSplitter::resizeEvent(event);
}

QList<int> WorkArea::sharesNow() const
{
    const QList<int> now = sizes();
    return now.contains(0) ? (isBeside() ? m_beside : m_below) : now;
}

}  // namespace kaibao
