// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/boxpainter.h"

#include "forms/findings/levelsign.h"
#include "forms/tables/gridmetrics.h"
#include "forms/widgets/look.h"

#include <QPainter>
#include <QPainterPath>

#include <tuple>

namespace kaibao {

namespace {

constexpr double LeastSqueeze = 0.5;
constexpr double LeastSqueezeOfWords = 0.75;
constexpr double SqueezeStep = 0.05;
constexpr double TotalSignFactor = 0.5;
constexpr double BeforeFactor = 0.8;

bool isOdd(const BoxState &state)
{
    return state.value == CellValue::State::NotUnderstood;
}

/// A figure is squeezed rather than cut: half a figure is another figure.
QFont figureFont(const QFont &font, const BoxState &state, int room)
{
    QFont figure = font;
    figure.setItalic(state.computed);
    double factor = 1.0;
    while (factor > (isOdd(state) ? LeastSqueezeOfWords : LeastSqueeze)
           && QFontMetrics(look::scaled(figure, factor)).horizontalAdvance(state.text) > room)
        factor -= SqueezeStep;
    return look::scaled(figure, factor);
}

int levelSignSide(const QFont &font, const QRect &rect)
{
    return qBound(9, qRound(QFontMetrics(font).height() * 0.58), qMax(9, rect.height() - 4));
}

QRect totalSignPlace(const QFont &font, const QRect &rect)
{
    const int height = qRound(QFontMetrics(font).height() * TotalSignFactor);
    return {rect.left() + 3, rect.top() + 3, height * 3 / 4, height};
}

/// A sigma. Not as a letter: a font would have to be loaded for it alone.
QPolygonF totalSign(const QRectF &place)
{
    const QPointF serif(0, place.height() / 5);
    return {{place.topRight() + serif, place.topRight(), place.topLeft(), place.center(), place.bottomLeft(),
             place.bottomRight(), place.bottomRight() - serif}};
}

/// Where the figure goes: the middle of the box, or beside the signs where it would touch them.
QRect figurePlace(const QFont &font, const QRect &rect, const BoxState &state)
{
    const QRect inner = rect.adjusted(BoxPadding, 0, -BoxPadding + 1, 0);
    const int left = state.computed || state.typedOver ? totalSignPlace(font, rect).right() - rect.left() : 0;
    const int right = state.level ? levelSignSide(font, rect) : 0;
    const int wanted = QFontMetrics(font).horizontalAdvance(state.text);
    return wanted <= inner.width() - 2 * qMax(left, right) ? inner : inner.adjusted(left, 0, -right, 0);
}

}  // namespace

int beforeHeight(const QFont &font)
{
    return QFontMetrics(look::scaled(font, BeforeFactor)).height();
}

BoxPainter::BoxPainter(QPainter &painter, const QPalette &palette, const QFont &font)
    : m_painter(painter), m_palette(palette), m_font(font)
{}

void BoxPainter::paint(const QRect &rect, const GridBox &box, const BoxState &state)
{
    m_painter.save();
    m_painter.setClipRect(rect, Qt::IntersectClip);
    m_painter.fillRect(rect, ground(box, state));
    paintLines(rect, state);
    const QRect inner = rect.adjusted(0, 0, -1, -1);
    if (box.kind == GridBox::Kind::CrossedOut) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(look::grid(m_palette), 1));
        m_painter.drawLine(inner.topRight(), inner.bottomLeft());
    } else if (box.kind == GridBox::Kind::Value) {
        paintValue(inner, state);
    } else {
        paintWords(inner, box, state);
    }
    m_painter.restore();
}

QColor BoxPainter::ground(const GridBox &box, const BoxState &state) const
{
    const auto plain = [&] {
        switch (box.kind) {
        case GridBox::Kind::Section:
            return look::sectionFill(m_palette);
        case GridBox::Kind::Head:
        case GridBox::Kind::Note:
            return look::headFill(m_palette);
        case GridBox::Kind::Label:
            return look::labelFill(m_palette);
        case GridBox::Kind::CrossedOut:
            return look::headFill(m_palette);
        case GridBox::Kind::Value:
            break;
        }
        const bool wanting = state.value == CellValue::State::Blank && !state.computed;
        return wanting ? look::blankFill(m_palette) : m_palette.color(QPalette::Base);
    };
    if (state.preview)
        return look::previewFill(m_palette);
    if (state.current || state.selected)
        return look::currentFill(m_palette);
    return state.inBand ? look::banded(plain(), m_palette) : plain();
}

void BoxPainter::paintLines(const QRect &rect, const BoxState &state)
{
    const QColor line = look::grid(m_palette);
    m_painter.fillRect(rect.right(), rect.top(), 1, rect.height(), line);
    m_painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line);
    if (state.leftEdge)
        m_painter.fillRect(rect.left(), rect.top(), 1, rect.height(), line);
    if (state.topEdge)
        m_painter.fillRect(rect.left(), rect.top(), rect.width(), 1, line);
}

void BoxPainter::paintWords(const QRect &rect, const GridBox &box, const BoxState &state)
{
    m_painter.setFont(boxFont(box, m_font));
    m_painter.setPen(box.kind == GridBox::Kind::Note ? look::muted(m_palette)
                                                     : m_palette.color(QPalette::Text));
    const QRect inner = rect.adjusted(BoxPadding, 0, -BoxPadding + 1, 0);
    const Qt::Alignment across = state.listItem ? Qt::AlignLeft : Qt::AlignHCenter;
    const QString words = wrappedText(box, inner.width(), m_painter.fontMetrics());
    const int flags = static_cast<int>(across | Qt::AlignVCenter) | WordsFlags;
    const QRect inSight = inner.intersected(state.inSight);
    const int needed = wordsHeight(words, inner.width(), m_painter.fontMetrics());
    m_painter.drawText(inSight.height() >= needed ? inSight : inner, flags, words);
}

void BoxPainter::paintValue(const QRect &box, const BoxState &state)
{
    QRect rect = box;
    if (state.before) {
        const int height = beforeHeight(m_font);
        paintBefore(QRect(box.left(), box.bottom() - height, box.width(), height), state);
        rect.setBottom(box.bottom() - height);
    }
    if (state.carried)
        paintCarriedSign(box);
    if ((state.computed || state.typedOver) && !state.preview)
        paintTotalSign(rect, state.typedOver);
    if (state.preview) {
        paintPreview(rect, state);
    } else if (state.value == CellValue::State::Blank) {
        if (!state.computed)
            paintBlankLine(rect);
    } else {
        paintFigure(rect, state);
    }
    if (state.level) {
        const int side = levelSignSide(m_font, rect);
        paintLevelSign(m_painter, QRectF(rect.right() - side - 1, rect.top() + 2, side, side), *state.level,
                       m_palette);
    }
    if (state.current) {
        const QColor accent = m_palette.color(QPalette::Highlight);
        m_painter.setPen(
            QPen(state.focused ? accent : look::mix(m_palette.color(QPalette::Base), accent, 0.55),
                 state.focused ? 2 : 1));
        m_painter.drawRect(box.adjusted(1, 1, -1, -1));
    }
}

/// A broken frame and a turned-down corner: to be seen without colours too.
void BoxPainter::paintCarriedSign(const QRect &rect)
{
    const QColor ink = look::carried(m_palette);
    const int side = qBound(6, rect.height() / 4, 10);
    m_painter.setPen(QPen(ink, 1, Qt::DashLine));
    m_painter.drawRect(rect.adjusted(2, 2, -2, -2));
    QPainterPath corner(rect.bottomLeft() + QPointF(1, 0));
    corner.lineTo(rect.left() + 1 + side, rect.bottom());
    corner.lineTo(rect.left() + 1, rect.bottom() - side);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillPath(corner, ink);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

/// Last year's figure, small; with a sign before it where this year's is another.
void BoxPainter::paintBefore(const QRect &rect, const BoxState &state)
{
    const bool differs = state.value != CellValue::State::Blank && *state.before != state.text;
    QFont font = look::scaled(m_font, BeforeFactor);
    font.setBold(differs);
    m_painter.setFont(font);
    m_painter.setPen(differs ? look::carried(m_palette) : look::muted(m_palette));
    const QString figure = state.before->isEmpty() ? QStringLiteral("–") : *state.before;
    const QString shown = differs ? QStringLiteral("≠ ") + figure : figure;
    m_painter.drawText(rect, Qt::AlignCenter, shown);
}

void BoxPainter::paintTotalSign(const QRect &rect, bool struckThrough)
{
    const QRect place = totalSignPlace(m_font, rect);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(look::muted(m_palette));
    m_painter.drawPolyline(totalSign(place));
    if (struckThrough) {
        m_painter.setPen(QPen(levelColor(Level::Explain, m_palette), 1.2));
        m_painter.drawLine(place.left() - 2, place.bottom() - 1, place.right() + 3, place.top() + 1);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void BoxPainter::paintBlankLine(const QRect &rect)
{
    const int width = qMin(rect.width() / 2, QFontMetrics(m_font).averageCharWidth() * 4);
    const int y = rect.center().y() + QFontMetrics(m_font).ascent() / 2;
    m_painter.fillRect(rect.center().x() - width / 2, y, width, 1, look::grid(m_palette));
}

/// The old figure struck through, an arrow, the new one: as large as the box allows.
void BoxPainter::paintPreview(const QRect &rect, const BoxState &state)
{
    const QString arrow = QStringLiteral("→");
    QFont font = m_font;
    font.setWeight(QFont::DemiBold);
    const QRect inner = rect.adjusted(2, 0, -1, 0);
    double factor = 1.0;
    const auto widthOf = [&](const QString &words) {
        return QFontMetrics(look::scaled(font, factor)).horizontalAdvance(words);
    };
    const QString all = state.text + arrow + *state.preview;
    while (factor > LeastSqueeze && widthOf(all) > inner.width())
        factor -= SqueezeStep;
    font = look::scaled(font, factor);
    factor = 1.0;
    QRect place = inner;
    place.setLeft(inner.left() + qMax(0, (inner.width() - widthOf(all)) / 2));
    QFont old = font;
    old.setStrikeOut(true);
    for (const auto &[words, face, color] :
         {std::tuple(state.text, old, look::muted(m_palette)),
          std::tuple(arrow, font, look::muted(m_palette)),
          std::tuple(*state.preview, font, m_palette.color(QPalette::Link))}) {
        m_painter.setFont(face);
        m_painter.setPen(color);
        m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
        place.setLeft(place.left() + widthOf(words));
    }
}

void BoxPainter::paintFigure(const QRect &rect, const BoxState &state)
{
    const QRect inner = figurePlace(m_font, rect, state);
    const QFont font = figureFont(m_font, state, inner.width());
    const QFontMetrics metrics(font);
    m_painter.setFont(font);
    const bool odd = isOdd(state);
    m_painter.setPen(odd              ? levelColor(Level::Must, m_palette)
                     : state.computed ? look::muted(m_palette)
                                      : m_palette.color(QPalette::Text));
    const QString shown = odd ? metrics.elidedText(state.text, Qt::ElideRight, inner.width()) : state.text;
    m_painter.drawText(inner, Qt::AlignCenter, shown);
    if (!odd)
        return;
    const int width = qMin(inner.width(), metrics.horizontalAdvance(shown));
    m_painter.setPen(QPen(levelColor(Level::Must, m_palette), 1, Qt::DotLine));
    const int y = inner.center().y() + metrics.height() / 2;
    m_painter.drawLine(inner.center().x() - width / 2, y, inner.center().x() + width / 2, y);
}

}  // namespace kaibao
