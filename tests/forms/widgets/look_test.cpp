// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/look.h"

#include "forms/findings/levelsign.h"

#include <QtMath>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : qPow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// As the accessibility guidelines of the web define it, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return qMax(first, second) / qMin(first, second);
}

constexpr double Readable = 4.5;

}  // namespace

TEST(LookTest, WordsStandOutFromTheirGroundInBothThemes)
{
    for (const QPalette &palette : {look::lightPalette(), look::darkPalette()}) {
        const QColor base = palette.color(QPalette::Base);
        const QColor text = palette.color(QPalette::Text);
        for (const QColor &ground :
             {base, look::headFill(palette), look::labelFill(palette), look::sectionFill(palette),
              look::blankFill(palette), look::currentFill(palette)})
            EXPECT_GE(contrast(text, look::banded(ground, palette)), Readable);
        EXPECT_GE(contrast(look::muted(palette), base), Readable);
        EXPECT_GE(contrast(look::muted(palette), palette.color(QPalette::Window)), Readable);
        for (const Level level : {Level::Must, Level::Explain, Level::Hint})
            EXPECT_GE(contrast(levelColor(level, palette), base), Readable);
    }
}

TEST(LookTest, LevelsDifferInWordsNotOnlyInColour)
{
    EXPECT_NE(levelWord(Level::Must), levelWord(Level::Explain));
    EXPECT_NE(levelWord(Level::Explain), levelWord(Level::Hint));
}

}  // namespace kaibao
