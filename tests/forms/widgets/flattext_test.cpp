// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/flattext.h"

#include <QTextCursor>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Stored = QStringLiteral("收{a/b/c}件，\n又{a/b/d}件");

}  // namespace

TEST(FlatText, HasOneCharacterForEachReference)
{
    const FlatText flat(Stored);
    EXPECT_EQ(flat.characters().size(), 8);
    EXPECT_EQ(flat.key(1), QStringLiteral("a/b/c"));
    EXPECT_EQ(flat.key(0), QString());
    EXPECT_EQ(flat.stored(), Stored);
    EXPECT_EQ(flat.stored(1, 3), QStringLiteral("{a/b/c}件"));
}

TEST(FlatText, SurvivesADocument)
{
    QTextDocument document;
    QTextCursor cursor(&document);
    const FlatText flat(Stored);
    flat.insertInto(cursor, 0, flat.characters().size());
    cursor.insertText(QStringLiteral("，typed"));
    EXPECT_EQ(FlatText(document).stored(), Stored + QStringLiteral("，typed"));
}

TEST(FlatText, KnowsItsPlacesInTheStoredText)
{
    const FlatText flat(Stored);
    EXPECT_EQ(flat.positionOf(0), 0);
    EXPECT_EQ(flat.positionOf(1), 1);
    EXPECT_EQ(flat.positionOf(4), 1) << "within the reference";
    EXPECT_EQ(flat.positionOf(8), 2);
    EXPECT_EQ(flat.positionOf(Stored.size()), 8);
    for (int position = 0; position <= 8; ++position)
        EXPECT_EQ(flat.positionOf(flat.offsetOf(position)), position);
}

TEST(FlatText, TellsReferencesApart)
{
    const FlatText other(QStringLiteral("收{a/b/x}件，\n又{a/b/d}件"));
    const FlatText::Difference difference = FlatText::difference(FlatText(Stored), other);
    EXPECT_EQ(difference.start, 1);
    EXPECT_EQ(difference.endBefore, 2);
    EXPECT_EQ(difference.endAfter, 2);
}

}  // namespace kaibao
