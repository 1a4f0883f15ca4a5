// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/textvocabulary.h"

#include <QHash>

namespace kaibao {

/// What a word does in a sentence, whatever the sentence is about.
enum class WordRole : quint32 {
    Filler = 1 << 0,       ///< may stand between words and the figure that they belong to: 共, 的, 已
    Joiner = 1 << 1,       ///< 和, 及, 或
    Negation = 1 << 2,     ///< 未, 没有, 无
    Occurrence = 1 << 3,   ///< 发生, 引发: what a negation may deny
    Arrival = 1 << 4,      ///< 收到, 接到: the same, of requests
    Comparison = 1 << 5,   ///< 比, 增加: the figure is a difference
    Part = 1 << 6,         ///< 其中, 涉及, 通过: the figure is a part of what the tables have
    Unfinished = 1 << 7,   ///< 正在办理, 拟: the figure is not what was done
    Each = 1 << 8,         ///< 平均, 每, 各
    PartOfYear = 1 << 9,   ///< 上半年, 一季度
    LastYear = 1 << 10,    ///< 去年
    Since = 1 << 11,       ///< 施行以来
    Scope = 1 << 12,       ///< 全区, 办公室代表…: whose figures these are
    Disclosure = 1 << 13,  ///< 信息公开: the sentence is about it
    Lost = 1 << 14,        ///< 败诉, 纠错: not every case, only those that were lost
    Upheld = 1 << 15,      ///< 均获维持
    Suffix = 1 << 16,      ///< 申请, 案件: what some words may have between them and the figure
    Tail = 1 << 17,        ///< 情况, 请求: what may end a clause that denies something
    SumUp = 1 << 18,       ///< 其中, 包括: parts follow
    Done = 1 << 19,        ///< 办结, 化解
    Remaining = 1 << 20,   ///< 剩余, 在办
    Difference = 1 << 21,  ///< 增加, 减少, 占 directly before a figure
    NewCount = 1 << 22,    ///< 累计, 全年共: another count begins
    Fee = 1 << 23,         ///< 信息处理费, 收费
    FeeNotice = 1 << 24,   ///< 收费通知, 逾期未缴
    NoFee = 1 << 25,       ///< 未收取
    Others = 1 << 26,      ///< 其他, 其余
};

/// All words that the checks of sentences look for, those of the edition and those of the language.
class Lexicon final
{
public:
    struct Entry
    {
        QString word;
        quint32 roles = 0;
        int topic = -1;
        QList<int> claims;    ///< of the vocabulary
        quint32 aspects = 0;  ///< of the vocabulary, one bit each

        bool is(WordRole role) const { return roles & static_cast<quint32>(role); }
    };

    explicit Lexicon(const TextVocabulary &vocabulary);

    /// The longest word that begins at a place; -1 where there is none.
    int wordAt(QStringView text, int begin) const
    {
        const quint16 bucket = m_bucketByFirst[text[begin].unicode()];
        return bucket == 0 ? -1 : longestOf(bucket, text.sliced(begin));
    }
    const Entry &entry(int word) const { return m_entries[word]; }

private:
    Entry &entryFor(const QString &word);
    void addRoles();
    void index();
    int longestOf(quint16 bucket, QStringView text) const;

    QList<Entry> m_entries;
    QHash<QString, int> m_byWord;
    QList<QList<int>> m_buckets;     ///< words by their first character, the longest first
    QList<quint16> m_bucketByFirst;  ///< by UTF-16 unit; 0 is none
};

}  // namespace kaibao
