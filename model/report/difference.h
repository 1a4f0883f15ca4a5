// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/change.h"
#include "model/report/sentences.h"

namespace kaibao {

/// A cell that has another value in the newer report. The two may be on different editions: a cell that
/// only one of them has is CellId::None in the other, and blank there.
struct CellDifference
{
    QString key;  ///< "table/row/column"
    CellId olderCell = CellId::None;
    CellId newerCell = CellId::None;
    CellValue older;
    CellValue newer;

    bool operator==(const CellDifference &) const = default;
};

/// What became of one sentence. Its offset is in the older text if it was removed, else in the newer.
struct SentenceDifference
{
    enum class Kind : quint8 { Kept, Removed, Added };

    Kind kind = Kind::Kept;
    Sentence sentence;

    bool operator==(const SentenceDifference &) const = default;
};

/// A text of which at least one sentence differs, with all its sentences in order.
struct TextDifference
{
    QString field;  ///< see namespace field
    QList<SentenceDifference> sentences;

    bool operator==(const TextDifference &) const = default;
};

/// How a report differs from an older one, for people: of another year, of before an edit, of before the
/// last print. Texts are compared as they are read, with the figures of live references in their places;
/// where a value came from does not count.
struct Difference
{
    std::optional<YearEdit> year;
    QList<CellDifference> cells;  ///< in the order of the newer form, then what only the older one has
    QList<TextDifference> texts;  ///< organisation and title, then the narrative in reading order

    bool isEmpty() const { return !year && cells.isEmpty() && texts.isEmpty(); }
};

Difference differenceBetween(const Report &older, const Report &newer);

/// The fewest sentences, or other stretches of text, removed and added that lead from one list to the other.
QList<SentenceDifference> alignedSentences(const QList<Sentence> &older, const QList<Sentence> &newer);

/// The fewest sentences removed and added that lead from one text to the other. Where the texts are so
/// long that this would take seconds, what lies between the first and the last difference counts as new.
QList<SentenceDifference> sentenceDifferences(const QString &older, const QString &newer);

}  // namespace kaibao
