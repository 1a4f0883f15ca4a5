// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/look.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace kaibao::look {

namespace {

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text, const QColor &accent)
{
    QPalette palette;
    const QColor button = mix(window, base, 0.5);
    palette = QPalette(text, button, base, mix(window, text, 0.5), mix(window, text, 0.3), text, base, base,
                       window);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::AlternateBase, mix(base, text, 0.03));
    palette.setColor(QPalette::ToolTipBase, mix(base, accent, 0.06));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, mix(base, text, 0.6));
    palette.setColor(QPalette::Light, mix(window, base, 0.9));
    palette.setColor(QPalette::Shadow, mix(window, text, 0.6));
    const QColor faint = mix(window, text, 0.45);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mix(window, text, 0.3));
    return palette;
}

/// Against the usual one; never below.
double sizeOfLetters(const QWidget &window)
{
    constexpr double UsualHeight = 14;  // pixels of a line of 9 points
    return qMax(1.0, window.fontMetrics().height() / UsualHeight);
}

}  // namespace

QPalette lightPalette()
{
    return paletteOf(QColor(0xf3, 0xf4, 0xf6), Qt::white, QColor(0x1f, 0x23, 0x28), QColor(0x1f, 0x6a, 0xa5));
}

QPalette darkPalette()
{
    return paletteOf(QColor(0x26, 0x29, 0x2e), QColor(0x1c, 0x1e, 0x22), QColor(0xe4, 0xe6, 0xe9),
                     QColor(0x3a, 0x7f, 0xb8));
}

QFont scaled(const QFont &font, double factor)
{
    QFont result = font;
    if (font.pixelSize() > 0)
        result.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    else
        result.setPointSizeF(font.pointSizeF() * factor);
    return result;
}

QSize roomFor(const QWidget &window, const QSize &usual)
{
    return (usual * sizeOfLetters(window)).boundedTo(window.screen()->availableSize() * 0.95);
}

QSize usualSize(const QWidget &window)
{
    return window.size() / sizeOfLetters(window);
}

QColor mix(const QColor &under, const QColor &over, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(part(under.red(), over.red()), part(under.green(), over.green()),
                  part(under.blue(), over.blue()));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor muted(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.68);
}

QColor grid(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.38);
}

QColor headFill(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.07);
}

QColor labelFill(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.03);
}

QColor sectionFill(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.12);
}

QColor blankFill(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), QColor(0xf2, 0xc9, 0x4c), 0.13);
}

QColor carried(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xd9, 0xa5, 0x5a) : QColor(0x8a, 0x55, 0x0b);
}

QColor carriedFill(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), carried(palette), 0.1);
}

QColor currentFill(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.18);
}

QColor previewFill(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), QColor(0x2e, 0xa0, 0x6b), 0.2);
}

QColor banded(const QColor &ground, const QPalette &palette)
{
    return mix(ground, palette.color(QPalette::Highlight), 0.07);
}

}  // namespace kaibao::look
