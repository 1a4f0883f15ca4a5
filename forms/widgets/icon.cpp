// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace kaibao {

namespace {

QColor colorOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
}

QPixmap drawFile(const QString &path, const QSize &size)
{
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(path).render(&painter);
    return picture;
}

/// Draws the outline of a file in one colour.
class OutlineEngine final : public QIconEngine
{
public:
    explicit OutlineEngine(QString path) : m_path(std::move(path)) {}

    QIconEngine *clone() const override { return new OutlineEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatio();
        QPixmap picture = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const QColor color = colorOf(mode);
        const QString key =
            QStringLiteral("%1 %2×%3 %4").arg(m_path).arg(size.width()).arg(size.height()).arg(color.rgba());
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            picture = draw(size, color);
            QPixmapCache::insert(key, picture);
        }
        picture.setDevicePixelRatio(ratio);
        return picture;
    }

private:
    QPixmap draw(const QSize &size, const QColor &color) const
    {
        QPixmap picture = drawFile(m_path, size);
        QPainter painter(&picture);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), color);
        return picture;
    }

    QString m_path;
};

}  // namespace

QIcon icon(const QString &name)
{
    return QIcon(new OutlineEngine(QStringLiteral(":/kaibao/icons/actions/%1.svg").arg(name)));
}

QPixmap programPicture(int side)
{
    return drawFile(QStringLiteral(":/kaibao/icons/cn.kaibao.Kaibao.svg"), QSize(side, side));
}

QIcon programIcon()
{
    constexpr int Side = 64;
    return programPicture(Side);
}

}  // namespace kaibao
