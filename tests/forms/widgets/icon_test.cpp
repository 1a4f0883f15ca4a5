// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/icon.h"

#include "forms/widgets/look.h"

#include <QApplication>
#include <QDir>
#include <QImage>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QStringList iconNames()
{
    QStringList names;
    for (const QFileInfo &file : QDir(QStringLiteral(":/kaibao/icons/actions")).entryInfoList())
        names << file.completeBaseName();
    return names;
}

/// How many pixels show anything, and whether all of them have this colour.
int inkOf(const QImage &picture, const QColor &color)
{
    int ink = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            if (pixel.alpha() < 200)
                continue;
            ++ink;
            EXPECT_NEAR(pixel.lightness(), color.lightness(), 4);
        }
    }
    return ink;
}

}  // namespace

TEST(IconTest, DrawsEveryPictureInTheColourOfTheText)
{
    const QPalette before = QApplication::palette();
    for (const QPalette &palette : {look::lightPalette(), look::darkPalette()}) {
        QApplication::setPalette(palette);
        ASSERT_GT(iconNames().size(), 20);
        for (const QString &name : iconNames()) {
            const QImage picture = icon(name).pixmap(32, 32).toImage();
            EXPECT_GT(inkOf(picture, palette.color(QPalette::WindowText)), 20) << name.toStdString();
        }
    }
    QApplication::setPalette(before);
}

TEST(IconTest, OfTheProgramHasItsColoursOnNothing)
{
    const QImage picture = programIcon().pixmap(64, 64).toImage();
    ASSERT_EQ(picture.size(), QSize(64, 64));
    EXPECT_EQ(picture.pixelColor(0, 0).alpha(), 0);
    EXPECT_EQ(picture.pixelColor(38, 44), QColor(0x2c, 0x8a, 0x57));  // the round sign, left of its tick
}

TEST(IconTest, IsSharpAtTwiceTheSize)
{
    const QPixmap picture = icon(QStringLiteral("print")).pixmap(QSize(16, 16), 2.0);
    EXPECT_EQ(picture.size(), QSize(32, 32));
}

}  // namespace kaibao
