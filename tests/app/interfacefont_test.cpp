// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/fontset.h"

#include <QDir>
#include <QRawFont>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// One of the program's faces, at so many pixels that each unit of its design is one.
QRawFont faceOf(const QString &file)
{
    return QRawFont(QDir(FontSet::defaultFolder()).filePath(file), 1000, QFont::PreferNoHinting);
}

QList<QChar> charactersOf(const QRawFont &face)
{
    QList<QChar> characters;
    for (char16_t code = 1; code < 0xFFFF; ++code) {
        if (face.supportsCharacter(QChar(code)))
            characters << QChar(code);
    }
    return characters;
}

/// Those that are not as wide in both faces.
QList<QChar> unlikeWidths(const QList<QChar> &characters, const QRawFont &face, const QRawFont &other)
{
    const auto widthIn = [](const QRawFont &raw, QChar character) {
        return raw.advancesForGlyphIndexes(raw.glyphIndexesForString(character)).value(0).x();
    };
    QList<QChar> unlike;
    for (const QChar character : characters) {
        if (widthIn(face, character) != widthIn(other, character))
            unlike << character;
    }
    return unlike;
}

}  // namespace

TEST(InterfaceFont, FaceForTheScreenIsTheOneOnPaperInAnotherShape)
{
    const QRawFont paper = faceOf(QStringLiteral("FandolHei-Regular.otf"));
    const QRawFont screen = faceOf(QStringLiteral("KaibaoHei-Regular.ttf"));
    if (!paper.isValid() || !screen.isValid())
        GTEST_SKIP() << "the faces are not there: dev/fonts fetches and makes them";
    const QList<QChar> characters = charactersOf(paper);
    EXPECT_GT(characters.size(), 10000);
    EXPECT_EQ(charactersOf(screen), characters);
    EXPECT_EQ(unlikeWidths(characters, paper, screen), QList<QChar>());
    EXPECT_EQ(screen.ascent(), paper.ascent());
    EXPECT_EQ(screen.descent(), paper.descent());
    EXPECT_EQ(screen.familyName(), QStringLiteral("Kaibao Hei"));
    EXPECT_TRUE(paper.fontTable("glyf").isEmpty());
    EXPECT_FALSE(screen.fontTable("glyf").isEmpty());
}

}  // namespace kaibao
