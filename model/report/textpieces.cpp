// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/textpieces.h"

#include "model/report/difference.h"

namespace kaibao {

namespace {

using Kind = SentenceDifference::Kind;

/// A paragraph that no text has: behind the last one, where something may be added.
const QString End = QStringLiteral("\n");

QStringList paragraphs(const QString &text)
{
    return text.split(u'\n') << End;
}

QList<Sentence> asSentences(const QStringList &paragraphs)
{
    QList<Sentence> sentences;
    for (const QString &paragraph : paragraphs)
        sentences.append({paragraph, 0});
    return sentences;
}

/// Where as many paragraphs stand as stood there, each took the place of one.
void fillEvenGaps(QList<qsizetype> &starts)
{
    qsizetype known = 0;
    for (qsizetype i = 1; i < starts.size(); ++i) {
        if (starts[i] < 0)
            continue;
        for (qsizetype gap = known + 1; gap < i && starts[i] - starts[known] == i - known; ++gap)
            starts[gap] = starts[known] + gap - known;
        known = i;
    }
}

/// For each paragraph of the base, and the end, where in the other text begins what became of it; -1 where that
/// cannot be told from what became of the one before.
QList<qsizetype> startsIn(const QStringList &other, const QStringList &base)
{
    QList<qsizetype> starts(base.size() + 1, -1);
    starts.first() = 0;
    qsizetype atBase = 0;
    qsizetype atOther = 0;
    for (const SentenceDifference &difference : alignedSentences(asSentences(base), asSentences(other))) {
        if (difference.kind == Kind::Kept && starts[atBase] < 0)
            starts[atBase] = atOther;
        atBase += difference.kind == Kind::Added ? 0 : 1;
        atOther += difference.kind == Kind::Removed ? 0 : 1;
        if (difference.kind == Kind::Kept)
            starts[atBase] = atOther;
    }
    fillEvenGaps(starts);
    return starts;
}

TextPiece weighed(const QStringList &parted, const QStringList &here, const QStringList &there)
{
    if (there == parted)
        return {here, here};
    return {here, there, 0, here != parted && here != there};
}

}  // namespace

QList<TextPiece> piecesBetween(const QString &before, const QString &after)
{
    return mergedPieces(before, before, after);
}

QList<TextPiece> mergedPieces(const QString &parted, const QString &here, const QString &there)
{
    const QStringList base = paragraphs(parted);
    const QStringList ours = paragraphs(here);
    const QStringList theirs = paragraphs(there);
    const QList<qsizetype> inOurs = startsIn(ours, base);
    const QList<qsizetype> inTheirs = startsIn(theirs, base);
    QList<TextPiece> pieces;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= base.size(); ++i) {
        if (inOurs[i] < 0 || inTheirs[i] < 0)
            continue;
        pieces.append(weighed(base.mid(start, i - start), ours.mid(inOurs[start], inOurs[i] - inOurs[start]),
                              theirs.mid(inTheirs[start], inTheirs[i] - inTheirs[start])));
        pieces.last().paragraph = static_cast<int>(inOurs[start]);
        start = i;
    }
    pieces.last().before.removeLast();
    pieces.last().after.removeLast();
    return pieces;
}

}  // namespace kaibao
