// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/findings/levelsign.h"

#include "forms/widgets/look.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace kaibao {

namespace {

QPainterPath shapeOf(Level level, const QRectF &rect)
{
    QPainterPath path;
    switch (level) {
    case Level::Must:
        path.addEllipse(rect);
        break;
    case Level::Explain:
        path.addPolygon(
            QPolygonF({QPointF(rect.center().x(), rect.top()), rect.bottomRight(), rect.bottomLeft()}));
        path.closeSubpath();
        break;
    case Level::Hint:
        path.addRoundedRect(rect, rect.width() / 5, rect.width() / 5);
        break;
    }
    return path;
}

QString letterOf(Level level)
{
    return level == Level::Must    ? QStringLiteral("!")
         : level == Level::Explain ? QStringLiteral("?")
                                   : QStringLiteral("i");
}

void paintLetter(QPainter &painter, const QRectF &rect, const QString &letter)
{
    QFont font = painter.font();
    font.setPixelSize(qMax(1, qRound(rect.height() * 0.8)));
    font.setWeight(QFont::Bold);
    font.setItalic(false);
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, letter);
}

}  // namespace

QColor levelColor(Level level, const QPalette &palette)
{
    const bool dark = look::isDark(palette);
    switch (level) {
    case Level::Must:
        return dark ? QColor(0xf0, 0x7a, 0x6e) : QColor(0xc0, 0x39, 0x2b);
    case Level::Explain:
        return dark ? QColor(0xe6, 0xa8, 0x4a) : QColor(0xa8, 0x62, 0x00);
    case Level::Hint:
        return dark ? QColor(0x7f, 0xb3, 0xe0) : QColor(0x2f, 0x6d, 0xa8);
    }
    return {};
}

QString levelWord(Level level)
{
    switch (level) {
    case Level::Must:
        return QCoreApplication::translate("LevelSign", "Must mend");
    case Level::Explain:
        return QCoreApplication::translate("LevelSign", "Explain");
    case Level::Hint:
        return QCoreApplication::translate("LevelSign", "Hint");
    }
    return {};
}

void paintLevelSign(QPainter &painter, const QRectF &rect, Level level, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shapeOf(level, rect), levelColor(level, palette));
    painter.setPen(palette.color(QPalette::Base));
    const QRectF letter = level == Level::Explain ? rect.adjusted(0, rect.height() * 0.22, 0, 0) : rect;
    paintLetter(painter, letter, letterOf(level));
    painter.restore();
}

QString statusWord(Status status, Level level)
{
    switch (status) {
    case Status::Passed:
        return QCoreApplication::translate("LevelSign", "Passed");
    case Status::Failed:
        return levelWord(level);
    case Status::Unassessed:
        return QCoreApplication::translate("LevelSign", "Not assessed");
    case Status::NotApplicable:
        return QCoreApplication::translate("LevelSign", "Does not apply");
    case Status::Explained:
        return QCoreApplication::translate("LevelSign", "Explained");
    }
    return {};
}

void paintStatusSign(QPainter &painter, const QRectF &rect, Status status, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool settled = status == Status::Explained || status == Status::Passed;
    painter.setPen(QPen(look::muted(palette), 1.2, settled ? Qt::SolidLine : Qt::DashLine));
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
    if (settled)
        painter.drawPolyline(
            QPolygonF({QPointF(rect.left() + rect.width() * 0.28, rect.center().y()),
                       QPointF(rect.left() + rect.width() * 0.45, rect.top() + rect.height() * 0.68),
                       QPointF(rect.left() + rect.width() * 0.74, rect.top() + rect.height() * 0.34)}));
    painter.restore();
}

}  // namespace kaibao
