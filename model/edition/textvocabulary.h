// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/cell.h"

#include <QList>
#include <QStringList>

namespace kaibao {

/// What sentences may be talking about, and the words for it. Whatever is counted in a sentence belongs to
/// the topic that was named last.
struct TextTopic
{
    QString key;
    QStringList nouns;
};

/// One way to understand a figure of a sentence: the sum of some cells.
struct TextReading
{
    QString label;  ///< 本年新收加上年结转
    QList<CellId> cells;
};

/// What a figure beside certain words says of the tables: “受理…申请12件” is what was received.
struct TextClaim
{
    QString key;
    int topic = -1;     ///< index of the topic that must be the one talked about; -1: the words suffice
    QStringList words;  ///< stand before the figure: 受理
    bool countsTopic =
        false;  ///< the topic's noun may stand between word and figure: 受理政府信息公开申请12件
    bool mayFollow = false;  ///< the words may also stand after the figure: 17件结转下年
    QStringList suffixes;    ///< words that may stand between the words and the figure: 自然人申请12件
    QStringList unless;  ///< words in the clause with which it says something else: 公开行政处罚12件
    QString group;  ///< claims of one group add up where they are joined: 予以公开和部分公开12件
    QStringList units;
    QList<TextReading> readings;  ///< any of them may be meant, the likeliest first
};

/// A notice that prescribes the form of some years.
struct TextCitation
{
    int first = 0;
    int last = 0;
    QString document;
};

/// Something that the first section speaks of.
struct TextAspect
{
    QString key;
    QString label;
    QStringList words;             ///< any of them will do
    bool onlyGovernments = false;  ///< not asked of departments
};

/// Cells that a claim about reconsideration or litigation rests on.
struct TextReviewCells
{
    QList<CellId> corrected;
    QList<CellId> pending;
};

/// How reports speak of the cells of an edition: data of the edition file, for the checks of the sentences.
struct TextVocabulary
{
    QList<TextCitation> citations;
    QStringList regulationNames;
    int regulationOrder = 0;    ///< number of the State Council's order; 0: not given
    QStringList templateNotes;  ///< beginnings of instructions that stand in the template
    QList<QStringList> parts;   ///< for each statutory section the words by which a list of sections names it
    QList<TextAspect> aspects;
    QList<TextTopic> topics;
    QList<TextClaim> claims;
    TextReviewCells reconsideration;
    TextReviewCells litigation;
    CellId feeAmount = CellId::None;  ///< None where the form has no amount
    CellId feeUnpaid = CellId::None;

    int topicOf(QStringView key) const;  ///< -1 where there is none
};

}  // namespace kaibao
