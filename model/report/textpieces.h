// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace kaibao {

/// Neighbouring paragraphs of a text, and what could stand in their place. All pieces of a text, one after the
/// other, are the text.
struct TextPiece
{
    QStringList before;
    QStringList after;
    int paragraph = 0;       ///< of the first one in the text as it stands, counted from 0
    bool contested = false;  ///< both sides changed it, each in another way

    bool differs() const { return before != after; }
    bool operator==(const TextPiece &) const = default;
};

/// The pieces of a text that is turned into another, as small as the paragraphs allow.
QList<TextPiece> piecesBetween(const QString &before, const QString &after);

/// The pieces of a text that was changed here and there since the two parted: `before` as they stand here, and `after`
/// as they stand there. What was changed here alone stays as it is here.
QList<TextPiece> mergedPieces(const QString &parted, const QString &here, const QString &there);

/// The text with the pieces as they stand after where `wanted` says so, else as before.
template <class Wanted> QString textOf(const QList<TextPiece> &pieces, const Wanted &wanted)
{
    QStringList paragraphs;
    for (const TextPiece &piece : pieces)
        paragraphs += wanted(piece) ? piece.after : piece.before;
    return paragraphs.join(u'\n');
}

}  // namespace kaibao
