// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/textpieces.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// What is there, where nobody has to decide; a contested piece stays as it is here.
QString merged(const QList<TextPiece> &pieces)
{
    return textOf(pieces, [](const TextPiece &piece) { return !piece.contested; });
}

QString here(const QList<TextPiece> &pieces)
{
    return textOf(pieces, [](const TextPiece &) { return false; });
}

int contested(const QList<TextPiece> &pieces)
{
    return static_cast<int>(
        std::count_if(pieces.begin(), pieces.end(), [](const TextPiece &piece) { return piece.contested; }));
}

}  // namespace

TEST(TextPiecesTest, MergesWhatEachSideChangedAlone)
{
    struct Case
    {
        const char *parted;
        const char *here;
        const char *there;
        const char *merged;
        int contested;
    };
    constexpr Case cases[] = {
        {"a\nb\nc", "a\nb\nc", "a\nB\nc", "a\nB\nc", 0},
        {"a\nb\nc", "A\nb\nc", "a\nB\nc", "A\nB\nc", 0},  // neighbours
        {"a\nb\nc", "A\nB\nc", "a\nb\nC", "A\nB\nC", 0},
        {"a\nb\nc", "A\nB\nc", "1\nb\nc", "A\nB\nc", 1},  // only the first is contested
        {"a\nb\nc", "A\nb\nc", "A\nb\nC", "A\nb\nC", 0},  // both the same
        {"a\nb", "a\nx\nb", "A\nb", "A\nx\nb", 0},        // one put in beside a changed one
        {"a\nb", "a\nx\nb", "a\nb\ny", "a\nx\nb\ny", 0},
        {"a", "A", "a\nb", "A\nb", 0},  // added at the end
        {"a\n", "A\n", "a\nb\n", "A\nb\n", 0},
        {"a", "A", "x\na", "A", 1},
        {"a\nb", "b", "a\nB", "B", 0},
        {"a\nb", "a", "a\nB", "a", 1},  // taken out here, changed there
        {"a\nb\nc", "a\nc", "a\nb\nC", "a\nC", 0},
        {"", "x", "y", "x", 1},
        {"", "x", "x", "x", 0},
        {"a\nb", "a\nb", "", "", 0},
    };
    for (const Case &example : cases) {
        SCOPED_TRACE(std::string(example.parted) + " | " + example.here + " | " + example.there);
        const QList<TextPiece> pieces =
            mergedPieces(QString::fromLatin1(example.parted), QString::fromLatin1(example.here),
                         QString::fromLatin1(example.there));
        EXPECT_EQ(here(pieces), QString::fromLatin1(example.here));
        EXPECT_EQ(merged(pieces), QString::fromLatin1(example.merged));
        EXPECT_EQ(contested(pieces), example.contested);
    }
}

TEST(TextPiecesTest, LeadsFromOneTextToTheOtherParagraphByParagraph)
{
    const QString before = QStringLiteral("一\n二\n三\n四");
    const QString after = QStringLiteral("一\n2\n三\n四\n五");
    const QList<TextPiece> pieces = piecesBetween(before, after);
    EXPECT_EQ(here(pieces), before);
    EXPECT_EQ(merged(pieces), after);
    QList<TextPiece> changed = pieces;
    changed.removeIf([](const TextPiece &piece) { return !piece.differs(); });
    ASSERT_EQ(changed.size(), 2);
    EXPECT_EQ(changed.first(), (TextPiece{{QStringLiteral("二")}, {QStringLiteral("2")}, 1, false}));
    EXPECT_EQ(changed.last(), (TextPiece{{}, {QStringLiteral("五")}, 4, false}));
}

}  // namespace kaibao
