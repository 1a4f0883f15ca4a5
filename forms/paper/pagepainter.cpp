// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/pagepainter.h"

#include "forms/paper/pagegeometry.h"

#include <QGlyphRun>
#include <QPainter>

namespace kaibao {

namespace {

void paintRun(QPainter &painter, const TextRun &run)
{
    QList<quint32> glyphs;
    QList<QPointF> positions;
    for (const SetCharacter &set : run.characters) {
        if (set.glyph == NoGlyph)
            continue;
        glyphs.append(set.glyph);
        positions.append({set.x, 0});
    }
    QGlyphRun glyphRun;
    glyphRun.setRawFont(run.font);
    glyphRun.setGlyphIndexes(glyphs);
    glyphRun.setPositions(positions);
    painter.drawGlyphRun(run.origin, glyphRun);
}

void paintStamp(QPainter &painter, const Stamp &stamp)
{
    painter.save();
    painter.translate(stamp.centre);
    painter.rotate(-stamp.degrees);
    painter.setPen(QColor::fromRgbF(Stamp::Paleness, Stamp::Paleness, Stamp::Paleness));
    paintRun(painter, stamp.run);
    painter.restore();
}

}  // namespace

void paintPage(QPainter &painter, const Page &page)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (page.stamp)
        paintStamp(painter, *page.stamp);
    for (const TextRun &run : page.runs) {
        painter.setPen(Qt::black);
        paintRun(painter, run);
    }
    for (const Rule &rule : page.rules) {
        painter.setPen(QPen(Qt::black, rule.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule.from, rule.to);
    }
    painter.restore();
}

QImage renderPage(const Page &page, double dotsPerInch)
{
    const double scale = dotsPerInch / 72;
    const QSizeF size = QSizeF(geometry::SheetWidth, geometry::SheetHeight) * scale;
    QImage image(size.toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page);
    return image;
}

}  // namespace kaibao
