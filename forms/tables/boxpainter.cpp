// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/boxpainter.h"

#include "forms/findings/levelsign.h"
#include "forms/tables/gridmetrics.h"
#include "forms/widgets/look.h"

#include <QPainter>

namespace kaibao {

namespace {

constexpr double LeastSqueeze = 0.6;

QFont figureFont(const QFont &font, const BoxState &state, int room)
{
    QFont figure = font;
    figure.setItalic(state.computed);
    const int needed = QFontMetrics(figure).horizontalAdvance(state.text);
    const bool isFigure = state.value != CellValue::State::NotUnderstood;
    return isFigure && needed > room ? look::scaled(figure, qMax(LeastSqueeze, double(room) / needed)) : figure;
}

}  // namespace

BoxPainter::BoxPainter(QPainter &painter, const QPalette &palette, const QFont &font)
    : m_painter(painter), m_palette(palette), m_font(font)
{
}

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
        paintValue(inner, box, state);
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
    m_painter.setPen(box.kind == GridBox::Kind::Note ? look::muted(m_palette) : m_palette.color(QPalette::Text));
    const QRect inner = rect.adjusted(BoxPadding, 0, -BoxPadding + 1, 0);
    const Qt::Alignment across = state.listItem ? Qt::AlignLeft : Qt::AlignHCenter;
    if (box.vertical)
        m_painter.drawText(inner, Qt::AlignCenter, setVertically(box.text));
    else
        m_painter.drawText(inner, static_cast<int>(across | Qt::AlignVCenter) | Qt::TextWrapAnywhere, box.text);
}

void BoxPainter::paintValue(const QRect &rect, const GridBox &, const BoxState &state)
{
    if (state.computed || state.typedOver)
        paintTotalSign(rect, state.typedOver);
    if (state.value == CellValue::State::Blank) {
        if (!state.computed)
            paintBlankLine(rect);
    } else {
        paintFigure(rect, state);
    }
    if (state.level) {
        const int side = qBound(9, qRound(QFontMetrics(m_font).height() * 0.58), rect.height() - 4);
        paintLevelSign(m_painter, QRectF(rect.right() - side - 1, rect.top() + 2, side, side), *state.level, m_palette);
    }
    if (state.current) {
        const QColor accent = m_palette.color(QPalette::Highlight);
        m_painter.setPen(QPen(state.focused ? accent : look::mix(m_palette.color(QPalette::Base), accent, 0.55),
                              state.focused ? 2 : 1));
        m_painter.drawRect(rect.adjusted(1, 1, state.focused ? -1 : -1, -1));
    }
}

void BoxPainter::paintTotalSign(const QRect &rect, bool struckThrough)
{
    QFont small = look::scaled(m_font, 0.68);
    m_painter.setFont(small);
    m_painter.setPen(look::muted(m_palette));
    const QFontMetrics metrics(small);
    const QString sign = QStringLiteral("Σ");
    const QRect place(rect.left() + 3, rect.top() + 1, metrics.horizontalAdvance(sign) + 1, metrics.height());
    m_painter.drawText(place, Qt::AlignCenter, sign);
    if (!struckThrough)
        return;
    m_painter.setPen(QPen(levelColor(Level::Explain, m_palette), 1.4));
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.drawLine(place.left() - 1, place.bottom() - 2, place.right() + 2, place.top() + 2);
}

void BoxPainter::paintBlankLine(const QRect &rect)
{
    const int width = qMin(rect.width() / 2, QFontMetrics(m_font).averageCharWidth() * 4);
    const int y = rect.center().y() + QFontMetrics(m_font).ascent() / 2;
    m_painter.fillRect(rect.center().x() - width / 2, y, width, 1, look::grid(m_palette));
}

void BoxPainter::paintFigure(const QRect &rect, const BoxState &state)
{
    const QRect inner = rect.adjusted(BoxPadding, 0, -BoxPadding + 1, 0);
    const QFont font = figureFont(m_font, state, inner.width());
    const QFontMetrics metrics(font);
    m_painter.setFont(font);
    const bool odd = state.value == CellValue::State::NotUnderstood;
    m_painter.setPen(odd              ? levelColor(Level::Must, m_palette)
                     : state.computed ? look::muted(m_palette)
                                      : m_palette.color(QPalette::Text));
    const QString shown = metrics.elidedText(state.text, Qt::ElideRight, inner.width());
    m_painter.drawText(inner, Qt::AlignCenter, shown);
    if (!odd)
        return;
    const int width = qMin(inner.width(), metrics.horizontalAdvance(shown));
    m_painter.setPen(QPen(levelColor(Level::Must, m_palette), 1, Qt::DotLine));
    const int y = inner.center().y() + metrics.height() / 2;
    m_painter.drawLine(inner.center().x() - width / 2, y, inner.center().x() + width / 2, y);
}

}  // namespace kaibao
